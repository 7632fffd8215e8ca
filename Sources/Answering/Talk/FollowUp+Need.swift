import Retrieval

extension FollowUp {
    /// What a question's form says of its need for what went before.
    struct Need: Sendable {
        /// 0 stands on its own … 1 means nothing without it.
        let dependence: Float
        /// Nothing of its own to look for, or an addition to the last question.
        let isElliptic: Bool
        /// No word of its own that says what it is about.
        let isVacuous: Bool
        /// No word but the smallest.
        let isBlank: Bool
        /// An addition to the last question: "and …", "what about …".
        let adds: Bool
        /// "Any other …", "who else …", "tell me more": for what was not given yet.
        let asksForOthers: Bool
        /// "What happened next?", "and before that?": for what the documents tell beside what was given.
        let goesOn: Question.Neighbour?
        /// A pointing word with no name before it.
        let pointsBack: Bool
        /// By "he" or "she", which no country is.
        let pointsToPerson: Bool
        /// By "it" or "that" beside somebody who can be neither: "why did he do it", "what did Kennedy do about it".
        let pointsToDeed: Bool
        /// By "those" or "that" before a noun: "who were those hardliners?"
        let pointsAtNoun: Bool
        /// By "they" or "these", which stand for several.
        let pointsToSeveral: Bool
        /// No question word of its own.
        let leavesTypeOpen: Bool
        /// "How did the Americans react?": to what was told last, for nothing else is named.
        let reacts: Bool
        /// "In what areas?"
        let hasNoVerb: Bool
        /// "Where were the American ones?"
        let standsForOnes: Bool

        init(_ question: borrowing Question, _ classes: borrowing WordClasses) {
            let words = question.plain
            let content = question.contentPlaces
            func isName(_ place: Int) -> Bool { Self.isName(question.words[place], at: place, classes) }
            let several = Self.several(question)
            let pointing = Self.pointing(question, content) ?? several
            let firstName = content.first(where: isName)
            let speaksOfIt = Self.speaksOfIt(words, content)
            let namesAlone = !content.isEmpty && content.allSatisfy(isName)
            standsForOnes = Self.standsForOnes(words)
            pointsBack =
                pointing.map { place in firstName.map { $0 > place } ?? true } ?? false
                || speaksOfIt && namesAlone || standsForOnes
            pointsToPerson = pointing.map { Self.personalPointers.contains(words[$0]) } ?? false
            pointsToDeed = speaksOfIt && (pointsToPerson || namesAlone)
            pointsToSeveral =
                several != nil || standsForOnes
                || pointing.map { Self.pluralPointers.contains(words[$0]) } ?? false
            pointsAtNoun = pointing.map { Self.isDeterminer(words, $0, content) } ?? false
            adds = Self.adds(words, content, pointing)
            let asksForSuccess = pointsBack && Self.asksForSuccess(question, content)
            isVacuous =
                asksForSuccess || content.allSatisfy { Self.saysNothing(question.words[$0], words[$0]) }
            isBlank = content.isEmpty
            goesOn =
                asksForSuccess
                ? .next
                : isVacuous && !Self.figures.contains(question.type) && !Self.endsInThen(question)
                    ? Self.goesOn(words, isWhether: question.type == .yesNo) : nil
            asksForOthers =
                isVacuous && (words.contains("more") || Self.resumes(words))
                || content.count <= 1 && words.contains { Self.others.contains($0) }
            hasNoVerb = Self.hasNoVerb(words)
            isElliptic = adds || isVacuous || Topic(question) != nil || hasNoVerb
            leavesTypeOpen = Self.leavesTypeOpen(question, adds: adds)
            reacts = Self.reacts(question, content)
            dependence = Self.dependence(
                isElliptic: isElliptic || reacts, pointsBack: pointsBack, hasName: firstName != nil,
                content: content.count)
        }

        private static func leavesTypeOpen(_ question: borrowing Question, adds: Bool) -> Bool {
            let words = question.plain
            return question.type != .yesNo && !words.contains { QuestionFrame.questionWords.contains($0) }
                || adds && (words.first == "what" || words.first == "how")
        }

        private static func adds(_ words: [ShortWord], _ content: [Int], _ pointing: Int?) -> Bool {
            // "And who succeeded him?" is a question of its own.
            let asksOfSomebody =
                !content.isEmpty && pointing != nil && agents.contains(words[safely: 1] ?? "")
            return content.count <= 3 && !asksOfSomebody && words.first.map(openingStarts.contains) ?? false
                && openings.contains { words.count > $0.count && words.starts(with: $0) }
                && !words.dropFirst().contains { verbs.contains($0) }
        }

        /// The first word that points out of the question.
        private static func pointing(_ question: borrowing Question, _ content: [Int]) -> Int? {
            for place in question.words.indices
            where !question.words[place].isFrame && isPointing(question.plain, place, content) {
                return place
            }
            return nil
        }

        /// The number in "the two", which stands for those spoken of.
        private static func several(_ question: borrowing Question) -> Int? {
            let words = question.words
            return question.plain.indices.first {
                QuestionFrame.standsForSeveral(question.plain, $0) { words[$0].isStopWord }
            }
        }

        private static func reacts(_ question: borrowing Question, _ content: [Int]) -> Bool {
            question.type == .manner && question.plain.last.map(QuestionFrame.reactions.contains) ?? false
                && content.count <= mostReacting
        }
        /// Content words of a question after somebody's reaction.
        private static let mostReacting = 3

        private static func isName(_ word: Question.Word, at place: Int, _ classes: WordClasses) -> Bool {
            place > 0 && word.traits.contains(.capitalised)
                || word.wordID.map { classes[$0].contains(.name) } ?? false
        }

        /// Whether a word does not say what a question is about.
        private static func saysNothing(_ word: Question.Word, _ plain: ShortWord) -> Bool {
            LightWords.contains(word.folded) || QuestionFrame.afterwards.contains(plain)
                || resumptions.contains(plain) || consequences.contains(plain) || bounds.contains(plain)
        }

        private static func dependence(isElliptic: Bool, pointsBack: Bool, hasName: Bool, content: Int)
            -> Float
        {
            if isElliptic { return 1 }
            if pointsBack { return hasName ? 0.7 : 1 }
            if hasName { return 0 }
            return content <= 2 ? 0.8 : 0.6
        }

        /// Whether a word points out of its own question: not at something the question has named itself ("the metric
        /// they use"), and no relative "that" nor existential "there".
        private static func isPointing(_ words: [ShortWord], _ place: Int, _ content: [Int]) -> Bool {
            let word = words[place]
            guard pointers.contains(word) else { return false }
            let before = place > 0 ? words[place - 1] : ""
            let after = place + 1 < words.count ? words[place + 1] : ""
            if word == "there", beVerbs.contains(before) || beVerbs.contains(after) { return false }
            // "Ok, then what did the king think of the mill?"
            if word == "then", QuestionFrame.questionWords.contains(after), content.count > 1 { return false }
            // "How long does it take": nothing that "it" stands for.
            if word == "it", QuestionFrame.takings.contains(after) || after == "takes" { return false }
            // "Who led them?", "what caused it?": all before it is a verb.
            let start = joints.contains(words[0]) ? 1 : 0
            let isObject = objects.contains(word) && place == start + 2 && content.first == start + 1
            if isObject, QuestionFrame.questionWords.contains(words[start]) { return true }
            let followsContent = content.contains(place - 1)
            if demonstratives.contains(word), followsContent { return false }
            if place == 0 || verbs.contains(before) || opinions.contains(before) { return true }
            return !followsContent && content.filter { $0 < place }.count < 2
        }

        private static func isDeterminer(_ words: [ShortWord], _ place: Int, _ content: [Int]) -> Bool {
            demonstratives.contains(words[place]) && content.contains(place + 1)
        }

        /// Whether "it", or "this" or "that" at the end, stands for itself, with no noun behind it.
        private static func speaksOfIt(_ words: [ShortWord], _ content: [Int]) -> Bool {
            words.indices.dropFirst().contains { place in
                words[place] == "it" && !content.contains(place + 1)
                    || place == words.count - 1 && (words[place] == "that" || words[place] == "this")
            }
        }

        /// "How did he find out, then?" asks for nothing that came then.
        private static func endsInThen(_ question: borrowing Question) -> Bool {
            question.plain.last == "then" && question.words.last?.traits.contains(.afterMark) ?? false
        }

        /// "How old was he by then?" asks for none of what came then.
        private static let figures: Set<AnswerType> = [.number, .age, .measure, .money, .duration]

        /// "And then?", "what happened next?", "what came before that?"
        /// - Parameter isWhether: "had anyone asked him before?" asks for nothing that came before.
        private static func goesOn(_ words: [ShortWord], isWhether: Bool) -> Question.Neighbour? {
            guard !words.contains(where: { questionsOfKind.contains($0) }) else { return nil }
            // "What is named after him?"
            guard !words.contains(where: { namings.contains($0) }) else { return nil }
            if words.contains(where: { QuestionFrame.afterwards.contains($0) }) { return .next }
            if asksForConsequence(words) { return .next }
            return words.contains("before") && !isWhether ? .previous : nil
        }

        /// "Did it work?", "and did he?"
        private static func asksForSuccess(_ question: borrowing Question, _ content: [Int]) -> Bool {
            question.type == .yesNo && content.allSatisfy { successes.contains(question.plain[$0]) }
        }
        private static let successes: WordSet = ["work", "help", "succeed", "happen"]

        /// Of a time: "until when?"
        private static let bounds: WordSet = ["until", "since"]
        static let consequences: WordSet = [
            "result", "results", "outcome", "consequence", "consequences", "upshot", "aftermath",
        ]
        /// "Go on", "elaborate", "in detail, please".
        private static func resumes(_ words: [ShortWord]) -> Bool {
            words.starts(with: ["go", "on"]) || words.contains { resumptions.contains($0) }
        }

        private static let resumptions: WordSet = ["detail", "details", "elaborate", "continue", "proceed"]
        /// Question words after which "then" and "before" tell of a time instead of asking for what happened.
        private static let questionsOfKind: WordSet = [
            "who", "whos", "whom", "whose", "which", "when", "whens", "where", "wheres", "why", "whys",
        ]
        private static let pluralPointers: WordSet = [
            "they", "them", "their", "theirs", "these", "those", "themselves",
        ]
        private static let openings: [[ShortWord]] = [
            ["and"], ["what", "about"], ["how", "about"], ["also"], ["but"], ["or"], ["i", "meant"],
            ["no", "i", "meant"],
        ]
        /// The first words of these: with most questions there is no need to look further.
        private static let openingStarts = WordSet(openings.map { $0[0] })
        private static let namings: WordSet = ["named", "called"]
        private static let joints: WordSet = ["and", "but", "so", "or"]
        private static let agents: WordSet = ["who", "what", "which"]
        private static let demonstratives: WordSet = ["that", "this", "these", "those"]
        private static let personalPointers: WordSet = [
            "he", "she", "him", "her", "his", "hers", "himself", "herself",
        ]
        private static let others: WordSet = ["other", "others", "else", "another", "additional", "further"]
        /// Those that stand behind a verb.
        private static let objects: WordSet = ["it", "them", "him", "her", "this", "that", "these", "those"]
        private static let beVerbs: WordSet = ["is", "are", "was", "were", "be", "been"]
        private static let pointers: WordSet = [
            "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "this",
            "that",
            "these", "those", "there", "then", "himself", "herself", "themselves", "itself",
        ]
        /// Behind these a clause begins: "which historian thinks they were to blame".
        private static let opinions: WordSet = [
            "think", "thinks", "thought", "believe", "believes", "believed", "say", "says", "said", "claim",
            "claims",
        ]
        static let verbs: WordSet = [
            "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "can", "could", "will",
            "would",
        ]
    }
}
