/// What accented letters fold to, as text indexed by code point.
///
/// In the Latin tables a small letter stands for itself, a capital for one of `ligatures` and a point for "no
/// entry". In the Greek ones every cell is two bytes and "·" is "no entry". They follow from the canonical
/// decompositions and lower-case mappings of the Unicode Character Database; the letters that it does not
/// decompose (ø, ł, đ, ı, hooks and strokes) are spelt as English texts spell them.
enum FoldingTables {
    /// U+00C0 to U+024F.
    static let latin: StaticString = """
        aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkk.lllllll\
        lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bbbb..occdddd.eeeffgg.iikkl..nnooo..ppr....ttttuu.vyyzz.........\
        ....DDDLLLNNNaaiioouuuuuuuuuueaaaaAA..ggkkoooo..jDDDgg..nnaaAAoo\
        aaaaeeeeiiiioooorrrruuuussttyyhhndUUzzaaeeooooooooyylntj..acclts\
        z..buveejjqqrryy
        """

    /// U+0250 to U+02AF: the small forms of letters above, and phonetic signs.
    static let latinExtensions: StaticString = """
        ...bo.dd.e.e....g..g....ii........n..o..........r.......tu.vv...\
        ................................
        """

    /// U+1E00 to U+1EFF.
    static let latinAdditional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.sssS.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy..vvyy
        """

    /// U+0370 to U+03FF; final sigma falls together with sigma.
    static let greek: StaticString = """
        ͱͱͳͳʹ·ͷͷ··ͺͻͼͽ·ϳ······α·εηι·ο·υωιαβγδεζηθικλμνξοπρ·στυφχψωιυαεηι\
        υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ\
        ϰϱϲϳθϵ·ϸϸϲϻϻϼͻͼͽ
        """

    /// U+1F00 to U+1FFF: Greek with breathings and accents.
    static let greekExtended: StaticString = """
        ααααααααααααααααεεεεεε··εεεεεε··ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι\
        οοοοοο··οοοοοο··υυυυυυυυ·υ·υ·υ·υωωωωωωωωωωωωωωωωααεεηηιιοουυωω··\
        ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα·ααααααα·ι·\
        ··ηηη·ηηεεηηη···ιιιι··ιιιιιι····υυυυρρυυυυυυρ·····ωωω·ωωοοωωω···
        """

    /// Two letters that a capital in the Latin tables stands for.
    static func ligature(_ cell: UInt8) -> (UInt8, UInt8)? {
        switch cell {
        case UInt8(ascii: "A"): return (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case UInt8(ascii: "D"): return (UInt8(ascii: "d"), UInt8(ascii: "z"))
        case UInt8(ascii: "I"): return (UInt8(ascii: "i"), UInt8(ascii: "j"))
        case UInt8(ascii: "L"): return (UInt8(ascii: "l"), UInt8(ascii: "j"))
        case UInt8(ascii: "N"): return (UInt8(ascii: "n"), UInt8(ascii: "j"))
        case UInt8(ascii: "O"): return (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case UInt8(ascii: "S"): return (UInt8(ascii: "s"), UInt8(ascii: "s"))
        case UInt8(ascii: "T"): return (UInt8(ascii: "t"), UInt8(ascii: "h"))
        case UInt8(ascii: "U"): return (UInt8(ascii: "o"), UInt8(ascii: "u"))
        default: return nil
        }
    }
}
