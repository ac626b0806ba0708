/// Names of states and their people: who meets there does so between states.
///
/// Only single words; states of which English news tells their own business stand not among them.
enum EventCountries {
  static let names = EventLexicon.hashes(
    of: """
      afghanistan afghan albania algeria argentina armenia australia australian austria austrian azerbaijan bahrain
      bangladesh belarus belgium belgian bolivia bosnia brazil brazilian brussels bulgaria cambodia cameroon canada
      canadian chile chinese china colombia colombian congo croatia cuba cuban cyprus czech denmark danish ecuador
      egypt egyptian eritrea estonia ethiopia ethiopian finland finnish france french georgia georgian germany german
      ghana greece greek guatemala haiti honduras hungary hungarian india indian indonesia indonesian iran iranian iraq
      iraqi ireland irish israel israeli italy italian japan japanese jordan jordanian kazakhstan kenya kenyan korea
      korean kuwait kyrgyzstan laos latvia lebanon lebanese libya libyan lithuania malaysia malaysian mali mexico
      mexican moldova mongolia morocco moroccan myanmar nepal netherlands dutch nicaragua niger nigeria nigerian norway
      norwegian oman pakistan pakistani palestinian panama paraguay peru philippines filipino poland polish portugal
      portuguese qatar qatari romania russia russian rwanda saudi senegal serbia serbian singapore slovakia slovenia
      somalia somali spain spanish sudan sudanese sweden swedish switzerland swiss syria syrian taiwan taiwanese
      tajikistan taliban tanzania thailand thai tunisia turkey turkish turkmenistan uganda ukraine ukrainian uruguay
      uzbekistan vatican venezuela venezuelan vietnam vietnamese yemen yemeni zambia zimbabwe kremlin kabul moscow
      beijing tehran ankara pyongyang tokyo paris berlin kyiv
      """)
}
