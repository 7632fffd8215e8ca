import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

/**
 * Asks Lucene what index.py asks the other engines: a passage a line, a question a line, one thread, one segment,
 * English stems, no stop words, positions as askd has them.
 *
 * usage: java -Xmx4g -XX:+UseSerialGC -cp LUCENE Lucene.java PASSAGES QUESTIONS FOLDER ROUNDS
 *
 * Prints the version, MB/s built, and p50 and p99 of the questions in µs, of each the least of its rounds. All times
 * are processor time of the one thread, without the compiler's and the collector's; the first rounds, in which the
 * questions' code is compiled, do not count. Not more hits than asked for need be counted, which lets it skip.
 */
public final class Lucene {
    private static final int DEPTH = 10;
    private static final int WARM_ROUNDS = 20;

    private static final class English extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, new PorterStemFilter(new LowerCaseFilter(source)));
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> passages = Files.readAllLines(Path.of(arguments[0]));
        List<String> questions = Files.readAllLines(Path.of(arguments[1]));
        int rounds = Integer.parseInt(arguments[3]);
        try (Directory directory = new MMapDirectory(Path.of(arguments[2])); Analyzer analyzer = new English()) {
            double seconds = build(directory, analyzer, passages);
            double megabytes = passages.stream().mapToLong(String::length).sum() / 1e6;
            double[] times = ask(directory, analyzer, questions, rounds);
            System.out.printf(
                "%s %.2f %.2f %.2f%n", Version.LATEST, megabytes / seconds, quantile(times, 0.5),
                quantile(times, 0.99));
        }
    }

    /** Processor seconds. */
    private static double build(Directory directory, Analyzer analyzer, List<String> passages) throws Exception {
        long start = now();
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
            .setRAMBufferSizeMB(1000)
            .setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String passage : passages) {
                Document document = new Document();
                document.add(new TextField("text", passage, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return (now() - start) / 1e9;
    }

    /** Microseconds of each question, the least of its rounds. */
    private static double[] ask(Directory directory, Analyzer analyzer, List<String> questions, int rounds)
        throws Exception {
        double[] least = new double[questions.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
            Query[] queries = new Query[questions.size()];
            for (int number = 0; number < queries.length; number++) {
                queries[number] = query(questions.get(number), analyzer);
            }
            for (int round = 0; round < WARM_ROUNDS + rounds; round++) {
                for (int number = 0; number < queries.length; number++) {
                    long start = now();
                    searcher.search(queries[number], TopScoreDocCollector.createSharedManager(DEPTH, null, DEPTH));
                    double time = (now() - start) / 1e3;
                    if (round >= WARM_ROUNDS) least[number] = Math.min(least[number], time);
                }
            }
        }
        return least;
    }

    private static Query query(String question, Analyzer analyzer) throws Exception {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream words = analyzer.tokenStream("text", question)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                query.add(new TermQuery(new Term("text", word.toString())), BooleanClause.Occur.SHOULD);
            }
            words.end();
        }
        return query.build();
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.round(share * sorted.length) - 1)];
    }
}
