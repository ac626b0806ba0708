import Testing

@testable import Articles
@testable import TextSafety

/// What browsers write into the pages that they save, and pages that show a question instead of their text.
@Suite struct SavedPageTests {
  private let prose =
    "<p>The weir at Orm broke on Tuesday, and the lower road stays closed, the council said in a report.</p>"
    + "<p>Nobody was hurt, but two barns and a mill that was four hundred years old were washed away.</p>"

  private func read(_ page: String, address: String? = nil) -> Article {
    HTMLReader.read(bytes: Array(page.utf8), address: address)
  }

  @Test func anExtensionSaysWhereThePageWasAndWhen() {
    let article = read(
      """
      <!DOCTYPE html><html lang=en><!--
       Page saved with SingleFile
       url: https://news.example.org/weir
       saved date: Wed Jun 12 2024 10:11:12 GMT+0200 (Central European Summer Time)
      --><title>The weir</title><body><article><h1>The weir</h1>\(prose)</article>
      """)
    #expect(article.metadata.address?.value == "https://news.example.org/weir")
    #expect(article.metadata.saved?.value.description == "2024-06-12")
    #expect(article.metadata.published == nil)
  }

  @Test(
    "a browser says where the page was",
    arguments: [
      (
        "<!-- saved from url=(0029)https://news.example.org/weir -->",
        "https://news.example.org/weir"
      ),
      ("<!-- saved from url=(0016)file:///tmp/weir -->", nil),
      ("<!-- saved from url=(0029 -->", nil),
      (
        "<!-- a weir --><meta name=note content='saved from url=(0029)https://news.example.org/weir'>",
        nil
      ),
      ("<!-- saved from url=", nil), ("", nil),
    ] as [(String, String?)])
  func browser(_ mark: String, _ address: String?) {
    let page = "<!DOCTYPE html>\n\(mark)\n<html><body><article><h1>The weir</h1>\(prose)</article>"
    #expect(read(page).metadata.address?.value == address)
  }

  @Test func whatIsGivenIsSurer() {
    let page =
      "<!-- saved from url=(0029)https://news.example.org/weir --><article><h1>The weir</h1>\(prose)</article>"
    let article = read(page, address: "https://example.org/x")
    #expect(article.metadata.address?.value == "https://example.org/x")
    #expect(article.metadata.address?.origin == "argument")
  }

  @Test(
    "a question for consent alone is no article",
    arguments: [
      """
      <h2>We value your privacy</h2><p>We and our 612 partners store cookies on your device and read them. You can \
      accept that or manage your choices.</p><p>With your consent we and our partners use precise geolocation.</p>
      """,
      """
      <h1>Weiterlesen mit Werbung</h1><p>Wir und unsere Partner verarbeiten personenbezogene Daten und setzen Cookies, \
      um Ihnen Werbung zu zeigen. Ihre Einwilligung gilt für alle Seiten.</p><a href='#'>Akzeptieren</a>
      """,
      """
      <p>Bienvenue sur lemoulin.example</p><p>Avec votre accord, nos partenaires et nous utilisons des traceurs pour \
      traiter des données personnelles et mesurer notre publicité.</p><p>Vous pouvez retirer votre consentement ou \
      vous opposer à l’intérêt légitime en cliquant sur « En savoir plus ».</p><p>Continuer sans accepter</p>
      """,
      """
      <h2>Tu privacidad nos importa</h2><p>Nosotros y nuestros 412 socios almacenamos cookies en tu dispositivo para \
      mostrar publicidad.</p><p>Puedes aceptar o rechazar el uso de tus datos, o cambiar tus preferencias.</p>
      """,
      """
      <h2>La tua privacy</h2><p>Noi e i nostri 412 fornitori usiamo i cookie e trattiamo i dati personali per annunci \
      su misura.</p><p>Puoi acconsentire o rifiutare, oppure cambiare le tue scelte quando vuoi.</p>
      """,
      """
      <h2>Wij geven om uw privacy</h2><p>Wij en onze 412 partners plaatsen cookies en verwerken persoonsgegevens voor \
      advertenties, met uw toestemming.</p>
      """,
    ])
  func wall(_ body: String) {
    let article = read("<html><head><title>The weir</title></head><body>\(body)</body></html>")
    #expect(article.paragraphs.isEmpty)
    #expect(article.setAside.contains { $0.reason == .legal })
    #expect(article.diagnostics.contains { $0.sentence.contains("the page asks for consent") })
  }

  @Test(
    "what tells of consent is an article",
    arguments: [
      """
      <p>The regulator fined the mill for its cookies on Tuesday: visitors gave no consent to tracking, it said.</p>\
      <p>The mill's partners shared personal data with advertising companies for two years, the ruling says.</p>
      """,
      """
      <p>“We and our partners respect your privacy and ask for your consent to cookies,” the mill wrote.</p>\
      <p>“You can change your choices on any device, and we delete your personal data,” it added.</p>
      """,
      """
      <p>Le moulin déposait des cookies sans le consentement de ses visiteurs, a dit mardi le régulateur.</p>\
      <p>« Nous avons changé nos pratiques et nos partenaires ne voient plus vos données personnelles », a répondu \
      le directeur du moulin, qui veut accepter la publicité autrement.</p>
      """,
      """
      <p>Your phone is a tracking device, and advertising pays for it whether you gave consent or not.</p>\
      <p>You can refuse cookies, and your privacy will gain little, for the vendors guess who you are.</p>
      """,
      """
      <p>The weir broke on Tuesday, and the lower road stays closed, the council said. Two barns were washed away, \
      and the mill will be closed until the autumn, its owner told the council in a letter.</p>\
      <p>We use cookies. Our partners do too, if you consent.</p>
      """,
    ])
  func noWall(_ body: String) {
    let article = read(
      "<html><head><title>The weir</title></head><body><article>\(body)</article></body></html>")
    #expect(!article.paragraphs.isEmpty)
    #expect(!article.diagnostics.contains { $0.sentence.contains("asks for consent") })
  }
}
