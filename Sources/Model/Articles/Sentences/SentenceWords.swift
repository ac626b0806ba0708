import TextSafety

/// Words around a full stop that tell whether a sentence starts there.
enum SentenceWords {
  /// Function words that start a sentence when they stand with a capital after a full stop.
  static let starters: WordSet = [
    // Articles and determiners.
    "The", "A", "An", "This", "That", "These", "Those", "Some", "Any", "Each", "Every", "Both",
    "All", "Most", "Many", "Few", "Several", "Another", "Other", "Such", "No", "Neither", "Either",
    "Its", "His", "Her", "Their", "Our", "My", "Your", "One", "Two", "Three", "Four", "Five",
    // Pronouns.
    "He", "She", "It", "They", "We", "I", "You", "There", "Here", "Who", "What", "Which", "Whose",
    "Nobody", "Nothing", "Everyone", "Someone", "Others", "It's", "He's", "She's", "That's",
    "There's", "They're", "We're", "I'm", "I've", "It’s", "He’s", "She’s", "That’s", "There’s",
    "They’re", "We’re", "I’m", "I’ve",
    // Prepositions and conjunctions.
    "In", "On", "At", "By", "For", "From", "With", "Without", "Within", "After", "Before", "Since",
    "During", "Until", "Under", "Over", "Between", "Among", "Through", "Throughout", "Despite",
    "According", "Because", "If", "When", "While", "Where", "Whether", "Although", "Though",
    "Unless", "As", "But", "And", "Or", "Nor", "Yet", "So", "To", "Of", "Into", "About", "Against",
    "Following", "Given", "Like", "Unlike", "Once", "Than", "Amid", "Along", "Across",
    // Adverbs.
    "However", "Moreover", "Furthermore", "Meanwhile", "Then", "Now", "Today", "Yesterday", "Later",
    "Still", "Also", "Thus", "Therefore", "Hence", "Instead", "Indeed", "Nevertheless", "Finally",
    "Earlier", "Recently", "Perhaps", "Even", "Only", "Just", "Not", "Never", "Often", "Sometimes",
    "First", "Second", "Third", "Last", "Next", "How", "Why", "Ultimately", "Additionally",
    "Afterwards", "Soon", "Nor", "Let", "More", "Less", "Much",
    // Auxiliary verbs in questions.
    "Is", "Are", "Was", "Were", "Do", "Does", "Did", "Can", "Could", "Would", "Should", "Has",
    "Have", "Had",
  ]

  /// Verbs of saying: after a quoted question or exclamation they go on with its sentence.
  static let saying: WordSet = [
    "said", "says", "say", "asked", "asks", "told", "tells", "added", "adds", "replied", "replies",
    "shouted", "shouts", "cried", "cries", "wrote", "writes", "exclaimed", "wondered", "wonders",
    "answered", "demanded", "declared", "warned", "argued", "argues", "recalled", "insisted",
    "yelled", "screamed", "quipped", "tweeted", "posted", "explained", "explains", "continued",
    "remarked", "joked", "whispered", "called", "inquired", "queried", "responded", "noted",
  ]
}
