/// What pages say around a text, in small letters and without the marks around and between the words.
extension WebLitter {
    /// Buttons that stand where text was cut.
    static let cuts = Vocabulary(
        lines: "show more content\nshow more\nread more\nsee more\nload more\nview more")

    /// Other buttons and links, whole.
    static let buttons = Vocabulary(
        lines: """
            show less
            show less content
            read less
            see less
            edit
            edit source
            continue reading
            continue reading below
            read the full article
            read full article
            click here to read more
            advertisement
            advertisements
            sponsored content
            share this
            share this article
            share this page
            share on facebook
            share on twitter
            share on x
            tweet this
            skip to content
            skip to main content
            skip to navigation
            jump to navigation
            jump to search
            jump to content
            back to top
            accept cookies
            accept all cookies
            accept all
            reject all cookies
            cookie settings
            manage cookies
            got it
            sign up for our newsletter
            subscribe to our newsletter
            leave a comment
            leave a reply
            post a comment
            print this page
            """)

    /// What banners begin with.
    static let banners = Vocabulary(
        lines: """
            we use cookies
            this website uses cookies
            this site uses cookies
            our website uses cookies
            our site uses cookies
            by continuing to use this site
            by continuing to use this website
            by continuing to browse
            by using this site you agree
            by using this website you agree
            please enable javascript
            you need to enable javascript
            your browser does not support
            you are using an outdated browser
            """)

    /// Marks of encyclopedias beside footnote numbers, without their brackets. Without its question mark,
    /// "[who]" is an editor's word in a quotation.
    static let marks = Vocabulary(
        lines: """
            edit
            edit source
            edit | edit source
            citation needed
            clarification needed
            page needed
            verification needed
            better source needed
            dubious – discuss
            when?
            who?
            by whom?
            according to whom?
            """)
}
