package shinagaki.generator.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import shinagaki.generator.vocabulary.Proposal;
import tools.jackson.core.JsonGenerator;

/**
 * What was sought in vain, for programs: {@code {"questions","skippedLines","inVain":[{"question","lang","times",
 * "withoutHits","last","near":[{"name","id","why"}],"cut","proposal":{"file","lines":[…],"cut"}}]}}, without
 * {@code proposal} where there is none.
 */
public final class SearchReportJson {

    private SearchReportJson() {}

    /**
     * The report in UTF-8.
     *
     * @param questions how many were read
     * @param skipped lines that are none
     */
    public static byte[] bytes(int questions, int skipped, List<Proposal> inVain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject()
                    .writeNumberProperty("questions", questions)
                    .writeNumberProperty("skippedLines", skipped)
                    .writeArrayPropertyStart("inVain");
            inVain.forEach(proposal -> write(proposal, json));
            json.writeEndArray().writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(Proposal proposal, JsonGenerator json) {
        json.writeStartObject()
                .writeStringProperty("question", proposal.sought().question())
                .writeStringProperty("lang", proposal.sought().lang())
                .writeNumberProperty("times", proposal.sought().times())
                .writeNumberProperty("withoutHits", proposal.sought().withoutHits())
                .writeStringProperty("last", proposal.sought().last().toString())
                .writeArrayPropertyStart("near");
        proposal.near()
                .forEach(near -> json.writeStartObject()
                        .writeStringProperty("name", near.name())
                        .writeStringProperty("id", near.id())
                        .writeStringProperty("why", near.why())
                        .writeEndObject());
        json.writeEndArray().writeStringProperty("cut", proposal.cut());
        if (!proposal.lines().isEmpty()) {
            json.writeObjectPropertyStart("proposal")
                    .writeStringProperty("file", proposal.file())
                    .writeArrayPropertyStart("lines");
            proposal.lines().forEach(json::writeString);
            json.writeEndArray().writeStringProperty("cut", proposal.cutThen()).writeEndObject();
        }
        json.writeEndObject();
    }
}
