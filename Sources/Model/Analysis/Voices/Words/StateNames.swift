/// Places that stand for those who govern there: states, their capitals, and seats of power.
///
/// "Riga warned" is a government's word; what any other place says was said by somebody whom the tree missed.
enum StateNames {
  /// Whether a name in small letters stands for a government.
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(table.split { $0 == ";" || $0 == "\n" }.map { trimmed($0) })

  private static func trimmed(_ row: Substring) -> String {
    var row = row
    while row.first == " " { row.removeFirst() }
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  private static let table = """
    afghanistan; kabul; albania; tirana; algeria; algiers; andorra; angola; luanda; argentina; buenos aires
    armenia; yerevan; australia; canberra; austria; vienna; azerbaijan; baku; bahamas; nassau; bahrain; manama
    bangladesh; dhaka; barbados; bridgetown; belarus; minsk; belgium; brussels; belize; belmopan; benin; porto-novo
    bhutan; thimphu; bolivia; la paz; sucre; bosnia; bosnia and herzegovina; sarajevo; botswana; gaborone
    brazil; brasilia; brasília; brunei; bulgaria; sofia; burkina faso; ouagadougou; burundi; gitega; bujumbura
    cambodia; phnom penh; cameroon; yaounde; yaoundé; canada; ottawa; cape verde; praia; chad; n'djamena
    central african republic; bangui; chile; santiago; china; beijing; colombia; bogota; bogotá; comoros; moroni
    congo; brazzaville; kinshasa; democratic republic of the congo; dr congo; costa rica; croatia; zagreb
    cuba; havana; cyprus; nicosia; czech republic; czechia; prague; denmark; copenhagen; djibouti; dominica
    dominican republic; santo domingo; ecuador; quito; egypt; cairo; el salvador; san salvador; eritrea; asmara
    estonia; tallinn; eswatini; mbabane; ethiopia; addis ababa; fiji; suva; finland; helsinki; france; paris
    gabon; libreville; gambia; banjul; georgia; tbilisi; germany; berlin; ghana; accra; greece; athens; grenada
    guatemala; guinea; conakry; guinea-bissau; bissau; guyana; haiti; port-au-prince; honduras; tegucigalpa
    hungary; budapest; iceland; reykjavik; reykjavík; india; new delhi; delhi; indonesia; jakarta; iran; tehran
    iraq; baghdad; ireland; dublin; israel; jerusalem; tel aviv; italy; rome; ivory coast; côte d'ivoire; abidjan
    yamoussoukro; jamaica; kingston; japan; tokyo; jordan; amman; kazakhstan; astana; kenya; nairobi; kiribati
    kosovo; pristina; kuwait; kuwait city; kyrgyzstan; bishkek; laos; vientiane; latvia; riga; lebanon; beirut
    lesotho; maseru; liberia; monrovia; libya; tripoli; liechtenstein; vaduz; lithuania; vilnius; luxembourg
    madagascar; antananarivo; malawi; lilongwe; malaysia; kuala lumpur; putrajaya; maldives; malé; mali; bamako
    malta; valletta; marshall islands; mauritania; nouakchott; mauritius; port louis; mexico; mexico city
    micronesia; moldova; chisinau; chișinău; monaco; mongolia; ulaanbaatar; ulan bator; montenegro; podgorica
    morocco; rabat; mozambique; maputo; myanmar; burma; naypyidaw; namibia; windhoek; nauru; nepal; kathmandu
    netherlands; the netherlands; the hague; amsterdam; new zealand; wellington; nicaragua; managua; niger; niamey
    nigeria; abuja; north korea; pyongyang; north macedonia; macedonia; skopje; norway; oslo; oman; muscat
    pakistan; islamabad; palau; palestine; ramallah; gaza; panama; panama city; papua new guinea; port moresby
    paraguay; asuncion; asunción; peru; lima; philippines; the philippines; manila; poland; warsaw; portugal; lisbon
    qatar; doha; romania; bucharest; russia; moscow; rwanda; kigali; samoa; apia; san marino; saudi arabia; riyadh
    senegal; dakar; serbia; belgrade; seychelles; sierra leone; freetown; singapore; slovakia; bratislava; slovenia
    ljubljana; solomon islands; honiara; somalia; mogadishu; somaliland; hargeisa; south africa; pretoria; cape town
    south korea; seoul; south sudan; juba; soviet union; spain; madrid; sri lanka; colombo; sudan; khartoum
    suriname; paramaribo; sweden; stockholm; switzerland; bern; berne; syria; damascus; taiwan; taipei; tajikistan
    dushanbe; tanzania; dodoma; dar es salaam; thailand; bangkok; timor-leste; east timor; dili; togo; lomé; lome
    tonga; trinidad and tobago; tunisia; tunis; turkey; türkiye; ankara; turkmenistan; ashgabat; tuvalu; uganda
    kampala; ukraine; kyiv; kiev; united arab emirates; uae; abu dhabi; united kingdom; uk; u.k.; britain
    great britain; england; scotland; edinburgh; wales; cardiff; northern ireland; belfast; stormont; london
    united states; united states of america; u.s.; us; usa; u.s.a.; america; washington; washington, d.c.
    uruguay; montevideo; uzbekistan; tashkent; vanuatu; vatican; the vatican; vatican city; holy see; venezuela
    caracas; vietnam; hanoi; yemen; sanaa; sana'a; aden; zambia; lusaka; zimbabwe; harare; hong kong; macau
    greenland; nuuk; catalonia; kurdistan; erbil; european union; eu; e.u.; europe; the west
    white house; kremlin; pentagon; downing street; whitehall; westminster; elysee; élysée; quai d'orsay; foggy bottom
    blue house; buckingham palace; capitol hill; strasbourg; geneva; zhongnanhai; bankova; number 10
    """
}
