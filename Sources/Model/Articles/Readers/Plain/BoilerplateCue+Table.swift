extension BoilerplateCue {
  /// All cues.
  static let groups: [Group] = [
    // Heads of lists of other articles.
    Group(
      reason: .relatedLinks, place: .whole, reach: .below,
      words: """
        check also|read also|see also|also read|related|related articles|related stories|\
        related posts|related content|related news|related topics|related links|\
        related coverage|related reading|more stories|more news|more on this story|\
        more on this topic|more from this author|more like this|more to read|\
        you may also like|you might also like|you may also be interested in|recommended|\
        recommended for you|recommended reading|recommended stories|read more|read next|\
        up next|most read|most popular|trending|trending now|top stories|latest news|\
        latest stories|editor's picks|editors' picks|don't miss|further reading|\
        external links|keep reading|in case you missed it|next article|previous article|\
        previous post|next post|similar articles|other articles|what to read next|\
        related research
        """),
    // Single pointers to another article.
    Group(
      reason: .relatedLinks, place: .start,
      words: """
        read more:|read also:|also read:|see also:|related:|read next:|more:|watch:|read:|\
        watch more:|read the full|continue reading|read our|recommended:|don't miss:|| read|\
        listen:
        """),
    // Advertising and subscription labels.
    Group(
      reason: .promotion, place: .whole,
      words: """
        advertisement|ad|sponsored|sponsored content|promoted|advertising|subscribe|\
        subscribe now|donate|donate now|sign up|support us|\
        story continues below advertisement|article continues below|\
        article continues after ad|scroll to continue|continue reading below|\
        join the conversation|newsletter|newsletters
        """),
    // Calls to subscribe, give or follow.
    Group(
      reason: .promotion, place: .start,
      words: """
        subscribe to |subscribe for |sign up for |sign up to |get the latest |\
        join our newsletter|support independent |become a member|become a subscriber|\
        download our app|download the app|follow us on |like us on |find us on |\
        click here to |this story continues|make a donation|already a subscriber|\
        enjoying this |thank you for reading|thanks for reading|forwarded this email|\
        was this email forwarded|share this newsletter
        """),
    // Buttons and menu entries.
    Group(
      reason: .navigation, place: .whole,
      words: """
        share|share this|share this article|share this story|share on facebook|\
        share on twitter|share on x|share on linkedin|share on whatsapp|tweet|facebook|\
        twitter|whatsapp|linkedin|telegram|reddit|pinterest|email|e-mail|print|\
        print this page|copy link|save|bookmark|listen|listen to this article|\
        listen to article|skip to content|skip to main content|skip navigation|home|menu|\
        search|back to top|top|load more|show more|view all|toggle navigation|close|log in|\
        sign in|register|follow|loading|play|play video|watch video|image gallery|\
        show captions|hide captions|enlarge this image|toggle caption|view in browser|\
        view this email in your browser|edit|x|gift this article|leave a comment|font size|\
        tags
        """),
    // Bars with labels and paths.
    Group(
      reason: .navigation, place: .start,
      words: """
        share this |view this email in |view online|tags:|filed under|topics:|posted in |\
        categories:|you are here:|home >|home /|home »|keywords:
        """),
    // Heads of readers' comments.
    Group(
      reason: .comments, place: .whole, reach: .below,
      words: """
        comments|leave a reply|leave a comment below|post a comment|add a comment|\
        reader comments|join the discussion|0 comments|1 comment|no comments|view comments|\
        show comments
        """),
    // Notices about rights, views and cookies.
    Group(
      reason: .legal, place: .start,
      words: """
        copyright ©|copyright 19|copyright 20|copyright (c)|copyright:|©|(c) 19|(c) 20|all rights reserved|the views expressed |\
        the opinions expressed |views expressed in this |\
        this article was originally published|this article was first published|\
        this story was originally published|this article is republished|\
        republished with permission|reprinted with permission|reproduced with permission|\
        disclaimer:|we use cookies|this site uses cookies|this website uses cookies|\
        by continuing to use |terms of use|terms of service|terms and conditions|\
        privacy policy|cookie policy|this material may not be
        """),
    // Notices that hide in longer lines.
    Group(
      reason: .legal, place: .anywhere,
      words: """
        all rights reserved|unsubscribe|update your preferences|manage your subscription
        """),
    // Heads of notes about the author.
    Group(
      reason: .authorNote, place: .whole, reach: .below,
      words: """
        about the author|about the authors|about the writer|author bio|about us|\
        about the contributor
        """),
    // Notes about the author.
    Group(
      reason: .authorNote, place: .start,
      words: """
        about the author:|follow him on |follow her on |follow them on |follow the author
        """),
  ]
}
