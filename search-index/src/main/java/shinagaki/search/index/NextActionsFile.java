package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.Situation;
import shinagaki.search.document.TellingApart;

/**
 * The file of an index that holds its {@link NextActions}, as they were handed over: what is made of them is made anew by
 * whoever opens the index, and cannot be of another analysis than the questions. An index without any has no such file.
 */
final class NextActionsFile {

    private static final String FILE = "next-actions";
    private static final FileFormat FORMAT = new FileFormat("ShinagakiNextActions", 0);

    private NextActionsFile() {}

    static void write(NextActions actions, Directory directory) throws IOException {
        if (actions.isEmpty()) {
            return;
        }
        try (IndexOutput out = FORMAT.create(directory, FILE)) {
            out.writeVInt(actions.situations().size());
            for (Situation situation : actions.situations()) {
                write(situation, out);
            }
            out.writeVInt(actions.tellingApart().size());
            for (TellingApart question : actions.tellingApart()) {
                out.writeString(question.id());
                out.writeString(question.first());
                out.writeString(question.second());
                out.writeMapOfStrings(question.firstAnswer());
                out.writeMapOfStrings(question.secondAnswer());
            }
            CodecUtil.writeFooter(out);
        }
    }

    static NextActions read(Directory directory) throws IOException {
        if (!List.of(directory.listAll()).contains(FILE)) {
            return NextActions.NONE;
        }
        try (IndexInput in = FORMAT.open(directory, FILE)) {
            List<Situation> situations = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                situations.add(situation(in));
            }
            List<TellingApart> questions = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                questions.add(new TellingApart(
                        in.readString(),
                        in.readString(),
                        in.readString(),
                        in.readMapOfStrings(),
                        in.readMapOfStrings()));
            }
            return new NextActions(situations, questions);
        }
    }

    private static void write(Situation situation, IndexOutput out) throws IOException {
        out.writeString(situation.id());
        out.writeMapOfStrings(situation.action());
        out.writeVInt(situation.shown().size());
        for (Situation.Shown shown : situation.shown()) {
            out.writeString(shown.name());
            out.writeByte((byte) (shown.single() ? 1 : 0));
            out.writeVInt(shown.ids().size());
            for (String id : shown.ids()) {
                out.writeString(id);
            }
        }
        out.writeVInt(situation.evidence().size());
        for (Situation.Evidence evidence : situation.evidence()) {
            out.writeString(evidence.from());
            out.writeString(evidence.lang());
            out.writeString(evidence.text());
        }
    }

    private static Situation situation(IndexInput in) throws IOException {
        String id = in.readString();
        Map<String, String> action = new LinkedHashMap<>(in.readMapOfStrings());
        List<Situation.Shown> shown = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            String name = in.readString();
            boolean single = in.readByte() == 1;
            List<String> ids = new ArrayList<>();
            for (int more = in.readVInt(); more > 0; more--) {
                ids.add(in.readString());
            }
            shown.add(new Situation.Shown(name, single, ids));
        }
        List<Situation.Evidence> evidence = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            evidence.add(new Situation.Evidence(in.readString(), in.readString(), in.readString()));
        }
        return new Situation(id, action, shown, evidence);
    }
}
