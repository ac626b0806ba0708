import TextSafety

extension HTMLHints {
  /// The words that a page's author puts into classes and ids.
  ///
  /// Words are cut at hyphens, underscores and capitals, and neighbouring ones also looked up joined:
  /// "readMore", "read-more" and "readmore" are one row.
  ///
  /// A word that stands in several rows has the hints of all.
  static let words: WordTable<HTMLHints> = {
    var table = WordTable<HTMLHints>(room: rows.reduce(0) { $0 + $1.words.count })
    for row in rows {
      for word in row.words {
        let hash = WordHash.hash(word)
        table.insert(hash, row.hints.union(table[hash] ?? []))
      }
    }
    return table
  }()

  private static let rows: [(hints: HTMLHints, words: [StaticString])] = [
    (
      .navigation,
      [
        "nav", "navbar", "navi", "navigation", "menu", "submenu", "megamenu", "breadcrumb",
        "breadcrumbs", "breadcrump", "pagination", "pager", "pagenav", "paginator", "toolbar",
        "topbar", "skiplink", "skiplinks", "sitemap", "subnav", "topnav", "mainnav", "navbox",
        "editsection", "jumplink", "backlink", "backtotop", "totop", "prevnext", "nextprev",
        "postnavigation", "postnav", "langswitch", "languageswitcher", "hatnote", "pagelinks",
      ]
    ),
    (
      .share,
      [
        "share", "sharing", "shares", "social", "sharebar", "sharetools", "sharebuttons",
        "sharebutton", "sharelinks", "addthis", "addtoany", "sharedaddy", "socialmedia",
        "socialshare", "socialbar", "sociallinks", "socialicons", "followus", "shareaholic",
        "sharethis", "shariff", "sharer", "bookmarks", "articletools", "pagetools", "retweet",
        "fblike", "likebutton", "socials",
      ]
    ),
    (
      .related,
      [
        "related", "relatedposts", "relatedarticles", "relatedlinks", "relatedcontent",
        "recommended", "recommendation", "recommendations", "recommend", "morestories",
        "morefrom", "moreon", "morearticles", "morenews", "readmore", "readnext", "readalso",
        "alsoread", "alsolike", "popular", "trending", "mostread", "mostpopular", "mostviewed",
        "outbrain", "taboola", "zergnet", "revcontent", "upnext", "nextarticle", "latestnews",
        "latestposts", "recentposts", "recent", "nextpost", "prevpost", "crosslinks",
        "teaserlist", "teasers", "yarpp", "similar", "seemore", "discovermore", "furtherreading",
        "toplist", "topnews", "linkbox", "infobox", "moreinfo", "onward", "relacionados",
        "relacionadas", "verwandte", "crosslink", "articlelist", "newslist", "postlist",
        "teaserblock", "jprelatedposts", "suggested", "suggestions", "weiterlesen", "mehrzumthema",
      ]
    ),
    (
      .promotion,
      [
        "newsletter", "newsletters", "subscribe", "subscription", "subscriptions", "signup",
        "donate", "donation", "donations", "promo", "promos", "promotion", "promobox", "optin",
        "mailchimp", "mailinglist", "calltoaction", "cta", "abo", "membership", "upsell",
        "paywall", "regwall", "mcembed", "appdownload", "giveaway", "shop", "buynow", "patreon",
        "crowdfunding", "steady", "spenden",
      ]
    ),
    (
      .advertisement,
      [
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertisements", "advertising",
        "adsense", "adslot", "adcontainer", "adwrapper", "adbox", "adunit", "dfp", "sponsor",
        "sponsored", "sponsors", "sponsorship", "adsbygoogle", "anzeige", "werbung", "publicidad",
        "pub", "reklama", "skyscraper", "affiliate", "billboard", "leaderboard", "mpu", "banner",
        "banners", "adblock", "partnerbox", "inread",
      ]
    ),
    (
      .comments,
      [
        "comment", "comments", "commentlist", "commentbox", "commentarea", "disqus", "replies",
        "respond", "shoutbox", "combx", "livefyre", "guestbook", "trackback", "trackbacks",
        "pingback", "pingbacks", "commentform", "commentsection", "kommentare", "kommentar",
        "comentarios", "commentaires", "commentaire", "remark", "leserkommentare", "reader",
        "discussion", "dsqthread", "usercomments", "commentthread", "commento", "commenti",
        "reacties", "opinie", "viafoura", "hyvor", "isso", "webmentions",
      ]
    ),
    (
      .legal,
      [
        "cookie", "cookies", "consent", "gdpr", "copyright", "legal", "privacy", "ccpa",
        "onetrust", "impressum", "imprint", "datenschutz", "cookiebar", "cookiebanner", "dsgvo",
        "agegate", "cookienotice", "rechte", "didomi", "usercentrics", "borlabs",
      ]
    ),
    (
      .author,
      [
        "authorbox", "authorbio", "authorinfo", "aboutauthor", "abouttheauthor", "bio",
        "authordescription", "authorcard", "authorprofile", "postauthor", "articleauthor",
        "authorname", "contributor", "autorenbox", "autor", "vcard", "author", "authors",
        "aboutauthors", "profile", "biography", "authorblock", "authorarea", "authoravatar",
      ]
    ),
    (
      .meta,
      [
        "postmeta", "entrymeta", "articlemeta", "meta", "metadata", "postinfo", "entryinfo",
        "articleinfo", "postdetails", "tags", "taglist", "posttags", "tagcloud", "tagslinks",
        "keywords", "categories", "topics", "filedunder", "postedon", "postedin", "timestamp",
        "readingtime", "readtime", "catlinks", "credit", "credits", "photocredit", "entryutility",
        "wordcount", "views", "viewcount", "pageviews", "postcats", "catlist", "postdate",
        "entrydate", "articledate", "lastmodified", "lastupdated", "pubdate", "published",
        "publishdate", "publicationdate", "blogmeta", "copyrightinfo", "bylines", "kicker",
        "overline", "topline", "dachzeile", "spitzmarke", "roofline", "supertitle",
        "postbyline", "datetime", "eyebrow", "topiclist", "postfooter", "entryfooter",
        "articlefooter", "schlagworte", "postcategories", "dateline",
      ]
    ),
    (
      .chrome,
      [
        "sidebar", "sidebars", "sidecolumn", "sidecol", "rightcolumn", "leftcolumn", "rightrail",
        "leftrail", "footer", "foot", "masthead", "widget", "widgets", "widgetarea", "modal",
        "popup", "popover", "overlay", "lightbox", "dropdown", "tooltip", "login", "signin",
        "register", "registration", "search", "searchform", "searchbox", "supplemental",
        "feedback", "poll", "polls", "quiz", "printbutton", "toolbox", "newsticker",
        "ticker", "siteheader", "sitefooter", "pagefooter", "pageheader", "mainheader",
        "globalheader", "globalfooter", "colophon", "offcanvas", "drawer", "hotkeys", "notices",
        "marginal", "randspalte", "rail", "toast", "snackbar", "flyout", "userbox", "adminbar",
        "rating", "ratings", "voting", "vote", "votes", "noprint",
        "dontprint", "chatbot", "branding", "sitelogo", "logo", "loginbox", "messagebox",
        "bottombar", "jwplayer", "videoplayer", "audioplayer", "mediaplayer", "featuredvideo",
        "yomremote", "archive", "calendar", "blogroll", "sidenav", "quicklinks",
      ]
    ),
    (
      .hidden,
      [
        "visuallyhidden", "sronly", "screenreader", "screenreadertext", "screenreaderonly",
        "a11yhidden", "assistivetext", "hiddenfromview", "offscreen", "elementinvisible",
        "invisible", "printonly", "onlyprint", "uahidden", "audible", "accessibilitytext",
      ]
    ),
    (
      .caption,
      [
        "caption", "captions", "wpcaption", "figcaption", "imagecaption", "captiontext",
        "photocaption", "bildunterschrift", "legende", "cutline", "thumbcaption",
      ]
    ),
    (.footnote, ["footnote", "footnotes", "endnote", "endnotes", "fussnote", "docendnotes"]),
    (
      .doubtful,
      [
        "header", "aside", "extra", "extras", "box", "teaser", "carousel", "slider", "gallery",
        "slideshow", "button", "buttons", "btn", "links", "linklist", "list", "player", "video",
        "toc", "tableofcontents", "disclaimer", "notice", "alert", "tools", "actions", "card",
        "cards", "tag", "category", "hidden", "follow", "contact", "about", "tab", "tabs",
        "community", "rss", "print", "subscriber", "message", "scroll", "outer", "shoutout",
        "media", "product", "event", "events", "form",
      ]
    ),
    (
      .content,
      [
        "article", "body", "content", "contents", "entry", "hentry", "main", "page", "post",
        "text", "blog", "story", "column", "artikel", "inhalt", "contenido", "articulo", "texto",
        "single", "prose", "markdown", "documentation", "wiki", "news", "primary",
      ]
    ),
    (
      [.body, .content],
      [
        "articlebody", "entrycontent", "postcontent", "storybody", "articletext",
        "articlecontent", "postbody", "bodytext", "storycontent", "blogcontent", "contentbody",
        "mwparseroutput", "mwcontenttext", "postentry", "entrybody", "namebody", "fieldbody",
        "thecontent", "singlecontent", "textbody", "newsbody", "newstext", "newscontent",
        "articlebodytext", "artikeltext", "storytext", "posttext", "bodycopy", "articlecopy",
        "bodycontent", "markdownbody", "richtext", "contenttext", "articlemain", "blogpost",
        "entrytext", "bodyarticle", "textcontent", "articlesection", "pagecontent", "fulltext",
        "articlebodycontent", "newsdetail", "detailtext", "noticiatexto", "cuerpo", "corpo",
        "postarticle", "blogtext", "storycopy", "artikelinhalt", "singlepostcontent",
        "contentarticle", "tdpostcontent", "articlewrap",
      ]
    ),
    (
      .title,
      [
        "headline", "entrytitle", "posttitle", "articletitle", "pagetitle", "storytitle",
        "articleheadline", "blogtitle", "newstitle", "title", "mainheadline", "maintitle",
      ]
    ),
    (
      [.byline],
      [
        "byline", "bylines", "author", "authors", "authorname", "autor", "autorname", "postauthor",
        "articleauthor", "entryauthor", "writtenby", "postedby", "auteur", "autore", "autoren",
        "bylineauthor", "bylinename", "reporter", "creator", "writer", "redacteur", "dcterms",
        "auteurs", "autores", "autori", "writers", "contributor", "contributors",
      ]
    ),
    (
      [.date],
      [
        "date", "dates", "pubdate", "published", "publishdate", "publisheddate", "postdate",
        "entrydate", "articledate", "datetime", "timestamp", "dateline", "time", "posted",
        "datum", "fecha", "postedon", "publication", "publicationdate", "created", "datepublished",
        "publishtime", "createdate", "data", "entrytime", "posttime", "meta", "postmeta", "byline",
        "info", "stand", "submitted", "publishedon", "articletime", "newsdate", "releasedate",
        "day",
      ]
    ),
    (
      [.modified],
      [
        "modified", "updated", "lastmodified", "update", "lastupdated", "datemodified",
        "updatetime", "lastupdate", "edited", "lastmod", "aktualisiert", "actualizado",
      ]
    ),
    (
      .now,
      [
        "current", "today", "joined", "currentdate", "currentdatetime", "currenttime",
        "datecurrent", "todaysdate", "todaydate", "datetoday",
      ]
    ),
    (
      [.dek],
      [
        "dek", "lead", "lede", "standfirst", "subtitle", "subheadline", "summary", "excerpt",
        "intro", "teasertext", "vorspann", "chapo", "sommario", "entradilla", "abstract",
        "subhead", "deck", "preamble", "anons", "introduction", "description", "subheading",
      ]
    ),
  ]
}
