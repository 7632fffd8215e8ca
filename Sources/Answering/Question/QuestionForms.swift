/// The English forms that questions are asked in.
extension QuestionFrame {
    static let questionWords: WordSet = [
        "who", "whos", "whom", "whose", "what", "whats", "which", "when", "whens", "where", "wheres", "why",
        "whys", "how", "hows",
    ]
    /// Those that a mistyped word is compared with.
    static let fullQuestionWords = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"]
    /// The verbs of commands that a mistyped one is compared with.
    static let commands = [
        "list", "name", "tell", "give", "describe", "explain", "compare", "define", "outline", "summarise",
        "summarize",
        "discuss", "identify",
    ]
    /// What such a verb stands before.
    static let afterCommand: WordSet = [
        "the", "a", "an", "all", "me", "us", "how", "why", "what", "who", "when", "where", "every", "some",
        "any",
        "this", "that", "two", "three", "four", "five",
    ]
    static let auxiliaries: WordSet = [
        "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will",
        "would",
        "should", "didnt", "wasnt", "isnt", "werent", "doesnt", "hasnt", "hadnt",
    ]
    static let presentAuxiliaries: WordSet = [
        "is", "are", "do", "does", "can", "should", "must", "may", "will", "shall", "would", "could",
    ]
    /// Before "when" they ask for the end of a stretch of time.
    static let bounds: WordSet = ["since", "until", "till", "by", "from"]
    /// Say that several things are set side by side.
    static let comparing: WordSet = [
        "differ", "differs", "differed", "difference", "differences", "contrast", "compared", "comparison",
    ]
    static let beforeHappening: WordSet = ["what", "whats", "how"]
    static let happenings: WordSet = [
        "happened", "happen", "happens", "did", "came", "comes", "followed", "was", "became",
    ]
    static let afterwards: WordSet = ["after", "next", "then", "afterwards", "following"]
    /// Verbs that may follow "what" and look like plural nouns.
    static let verbsInS: WordSet = [
        "happens", "makes", "means", "does", "goes", "comes", "gives", "takes", "keeps", "leads", "says",
        "becomes",
        "brings", "gets", "holds", "lies", "stands", "follows", "determines", "requires", "remains", "allows",
    ]
    /// Before "place" they make a verb of it.
    static let takings: WordSet = ["take", "takes", "took", "taken", "taking"]
    static let copulas: WordSet = ["is", "are", "was", "were"]
    /// What "us" after it cannot be the pronoun.
    static let beforeCountry = auxiliaries.union(questionWords).union(["the", "a", "an", "between", "other"])
    static let prepositions: WordSet = [
        "of", "for", "in", "on", "at", "by", "to", "from", "with", "about", "after", "before", "during",
        "between", "over", "under", "against", "behind", "like", "as",
    ]
    static let openers: [[ShortWord]] = [
        ["please"], ["and"], ["so"], ["but"], ["ok"], ["okay"], ["well"], ["hey"], ["hi"], ["hello"],
        ["can", "you"],
        ["could", "you"], ["would", "you"], ["do", "you", "know"], ["does", "anyone", "know"],
        ["i", "want", "to", "know"], ["i", "would", "like", "to", "know"], ["i", "wonder"],
        ["tell", "me", "please"], ["i", "need"], ["i", "want"], ["i", "would", "like"],
        ["could", "i", "have"],
        ["can", "i", "have"], ["may", "i", "ask"], ["any", "idea"], ["remind", "me"], ["no", "i", "meant"],
        ["i", "meant"], ["pls"], ["plz"], ["briefly"], ["quickly"], ["quick"],
        ["is", "it", "true", "that"], ["is", "it", "true"], ["is", "it", "correct", "that"],
        ["back", "to"], ["going", "back", "to"], ["coming", "back", "to"], ["to", "come", "back", "to"],
        ["let", "me", "go", "back", "to"], ["let", "me", "come", "back", "to"], ["lets", "go", "back", "to"],
        ["let", "us", "go", "back", "to"], ["returning", "to"], ["speaking", "of"], ["as", "for"],
        ["as", "to"], ["regarding"], ["concerning"],
        ["help", "me", "understand"], ["help", "me", "to", "understand"], ["i", "dont", "understand"],
        ["im", "curious"],
        ["im", "wondering"], ["i", "was", "wondering"], ["just", "wondering"],
        ["can", "i", "ask"], ["according", "to", "the", "essay"], ["according", "to", "the", "text"],
        ["according", "to", "the", "document"],
    ]
    /// The first words of these: with most questions there is no need to look further.
    static let openerStarts = WordSet(openers.map { $0[0] })
    /// In an opening that asks whether the rest is so.
    static let truthWords: WordSet = ["true", "correct"]
    /// Words after which "when" asks for a time instead of telling one.
    static let beforeWhen: WordSet = [
        "and", "or", "since", "until", "till", "by", "from", "of", "me", "us", "know", "knows", "known",
        "say",
        "says", "said", "tell", "tells", "told", "clear", "sure", "exactly", "remember", "explain", "mention",
        "mentions", "state", "states",
    ]
    static let documentNouns: WordSet = [
        "essay", "text", "document", "documents", "article", "passage", "file", "story",
    ]
    static let beforeDocument: WordSet = ["in", "does", "did", "do", "to", "from", "by"]
    static let tellingVerbs: WordSet = [
        "say", "says", "mention", "mentions", "give", "gives", "name", "names", "tell", "tells", "state",
        "states",
        "describe", "describes", "claim", "claims", "list", "lists", "offer", "offers", "cite", "cites",
    ]
    static let toldParticiples: WordSet = [
        "given", "mentioned", "named", "listed", "described", "cited", "stated", "told", "discussed",
        "quoted",
    ]
    static let listVerbs: WordSet = ["list", "name", "enumerate", "mention", "identify", "quote", "cite"]
    static let telling: WordSet = [
        "tell", "explain", "describe", "define", "compare", "discuss", "outline", "show", "give", "talk",
        "say",
    ]
    static let openingFillers: WordSet = [
        "me", "us", "about", "all", "every", "the", "a", "an", "some", "of", "list", "to", "more",
        "information",
        "details", "detail", "any", "something", "everything", "everyone", "everybody", "briefly", "account",
        "description",
    ]
    /// Of sentences beside a question that only say how it is to be answered, or thank for it.
    static let mannerWords = allWords.union([
        "please", "pls", "plz", "thanks", "thank", "thx", "cheers", "you", "very", "much", "a", "lot", "many",
        "so",
        "give", "tell", "show", "explain", "describe", "elaborate", "answer", "mention", "me", "us", "them",
        "they", "it",
        "this", "that", "of", "the", "in", "be", "as", "with", "detail", "details", "brief", "briefly",
        "short", "shortly",
        "concise", "concisely", "quickly", "simple", "simply", "words", "sentence", "sentences", "one", "few",
        "hello", "hi",
        "hey", "good", "morning", "afternoon", "evening", "day", "there", "great", "ok", "okay", "nice",
        "well", "possible",
    ])
    /// Those among them by which all that there is is asked for.
    static let allWords: WordSet = [
        "all", "every", "each", "everyone", "everything", "list", "name", "enumerate",
    ]
    static let givers: WordSet = [
        "give", "write", "make", "tell", "provide", "is", "show", "need", "want", "like", "get", "have",
    ]
    static let summaryWords: WordSet = [
        "summarise", "summarize", "summary", "summarised", "summarized", "overview", "synopsis", "abstract",
        "tldr", "recap", "gist",
    ]
    static let summaryNouns: WordSet = ["summary", "overview", "synopsis", "gist", "abstract", "recap"]
    /// How a summary is wished for, and how long.
    static let summaryManners: WordSet = [
        "quick", "short", "brief", "briefly", "concise", "rough", "general", "good", "little", "complete",
        "full",
        "sum", "tl", "dr", "pls", "plz", "thanks", "i", "would", "need", "want", "us", "just", "quickly",
        "shortly",
    ]
    /// What a summary may be for: "for my listeners", "for a museum label".
    static let beforeAudience: WordSet = [
        "my", "our", "your", "his", "her", "their", "a", "an", "the", "some",
    ]
    static let lengthUnits: WordSet = [
        "sentence", "sentences", "line", "lines", "word", "words", "paragraph", "paragraphs", "points",
        "bullets",
    ]
    /// Words of a question for a summary that do not say what it is to be of.
    static let summaryFrame = summaryWords.union(summaryNouns).union(givers).union(documentWords)
        .union(summaryManners)
    static let documentWords: WordSet = [
        "this", "it", "the", "is", "are", "essay", "document", "documents", "text", "article", "file", "all",
        "that",
        "main", "point", "points", "story", "me", "a", "an", "of", "whole", "here", "these", "page", "about",
        "your",
        "you", "can", "please", "for", "in", "short", "thing", "everything", "content", "contents", "lot",
        "section", "chapter", "part",
    ]
    static let measures: WordSet = ["many", "much", "long", "often", "soon", "few", "late"]
    /// "How many years": counts of these tell how long something was.
    static let stretches: WordSet = [
        "seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decades", "centuries",
        "time",
    ]
    /// Those among them that years do not tell.
    static let partsOfYears: WordSet = [
        "seconds", "minutes", "hours", "days", "nights", "weeks", "months",
    ]
    /// Ask for a meaning: "what is meant by", "what does it mean".
    static let meaningWords: WordSet = ["mean", "means", "meant", "by"]
    /// Behind "what": "what do we mean by it", "what does it mean, this word".
    static let meaningPhrases: [[ShortWord]] = [
        ["do", "we", "mean", "by"], ["do", "you", "mean", "by"], ["do", "they", "mean", "by"],
        ["does", "it", "mean"],
    ]
    static let measuresOfTime: WordSet = ["long", "often", "soon", "late"]
    /// What is measured is part of what is asked: "how old" asks for no other number than an age.
    static let dimensions: WordSet = [
        "old", "far", "tall", "large", "big", "fast", "deep", "high", "wide", "heavy", "hot", "cold", "warm",
        "thick",
        "loud", "steep",
    ]
    /// Behind "how far" they ask for a stretch of time.
    static let inAdvance: WordSet = ["ahead", "in", "back"]
    /// Behind it they ask for what had become of something.
    static let onTheWay: WordSet = ["along", "advanced", "on"]
    /// Those that may be told by how many there are: a large army.
    static let sizes: WordSet = ["large", "big"]
    /// How many things are asked for.
    static let counts: WordSet = [
        "two", "three", "four", "five", "six", "several", "2", "3", "4", "5", "6", "7", "8", "9", "10",
    ]
    /// Words after "which" that say of what kind a thing is, or how many there are, without being what a document would
    /// call it.
    static let kindWords = counts.union(kinds)
    private static let kinds: WordSet = [
        "area", "areas", "field", "fields", "respect", "respects", "sphere", "spheres", "domain", "domains",
        "direction", "circumstances", "role", "medium", "group", "groups", "body", "bodies", "sector",
        "sectors",
        "category", "categories", "section", "sections", "matter", "matters", "issue", "issues", "affairs",
        "topics", "subjects",
    ]
    /// Verbs after "how did" by which a question asks for a course of things or an answer to them.
    static let courseVerbs: WordSet = [
        "react", "respond", "develop", "unfold", "proceed", "fare", "evolve",
    ]
    /// Verbs for what somebody does upon something: "how did he react?"
    static let reactions: WordSet = ["react", "respond", "reply", "retaliate", "answer"]
    static let typeNouns: [ShortWord: AnswerType] = {
        var nouns: [ShortWord: AnswerType] = [:]
        let groups: [(AnswerType, String)] = [
            (
                .time,
                "year years date dates month months day days century decade decades time times era period"
            ),
            (.site, "country place state location continent region nation county province district"),
            (.place, "countries city cities town village island places states locations nations"),
            (
                .person,
                """
                person people man woman president leader leaders king queen author authors writer actor actress \
                scientist historian historians politician politicians minister general emperor ruler founder \
                director player singer scientist scientists engineer inventor explorer artist painter composer poet
                philosopher expert experts
                """
            ),
            (
                .name,
                """
                company companies firm firms manufacturer team club publisher newspaper newspapers magazine university \
                organisation organization agency bank airline brand supplier book novel film movie song
                """
            ),
            (.number, "number percentage percent amount proportion fraction share"), (.age, "age"),
        ]
        for (type, words) in groups {
            Lexicon.forEachWord(of: words) { nouns[ShortWord($0)] = type }
        }
        return nouns
    }()

    /// Whether a word's ending is that of several things.
    static func isPlural(_ word: ShortWord) -> Bool {
        word.count > 3 && word.hasSuffix("s") && !verbsInS.contains(word)
            && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
    }
}
