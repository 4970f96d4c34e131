package shinagaki.search.http;

import java.util.List;
import shinagaki.search.query.NextActionResponse;
import shinagaki.search.query.NextActionResponse.Link;
import shinagaki.search.query.NextActionResponse.Match;
import shinagaki.search.query.NextActionResponse.Reason;
import shinagaki.search.query.NextActionResponse.Shown;
import shinagaki.search.query.NextActionResponse.TellingQuestion;
import tools.jackson.core.JsonGenerator;

/** The JSON text of {@code /api/next-action}. */
public final class NextActionJson {

    private NextActionJson() {}

    public static String of(NextActionResponse response) {
        return Json.object(out -> {
            Json.array("matches", response.matches(), NextActionJson::match, out);
            out.writeName("question");
            response.question().ifPresentOrElse(question -> question(question, out), out::writeNull);
        });
    }

    private static void match(Match match, JsonGenerator out) {
        out.writeStartObject();
        members(match.entry(), out);
        out.writeNumberProperty("score", match.score());
        Json.array("why", match.why(), NextActionJson::reason, out);
        out.writeStringProperty("action", match.action());
        match.shown().forEach((name, shown) -> shown(name, shown, out));
        out.writeEndObject();
    }

    private static void reason(Reason reason, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("words", reason.words());
        out.writeName("from");
        link(reason.from(), out);
        out.writeStringProperty("said", reason.said());
        out.writeEndObject();
    }

    private static void shown(String name, Shown shown, JsonGenerator out) {
        List<Link> links = shown.links();
        if (!shown.single()) {
            Json.array(name, links, NextActionJson::link, out);
        } else if (links.isEmpty()) {
            out.writeNullProperty(name);
        } else {
            out.writeName(name);
            link(links.getFirst(), out);
        }
    }

    private static void question(TellingQuestion question, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("text", question.text());
        Json.array("between", question.between(), (id, to) -> to.writeString(id), out);
        out.writeStringProperty("first", question.first());
        out.writeStringProperty("second", question.second());
        out.writeEndObject();
    }

    private static void link(Link link, JsonGenerator out) {
        out.writeStartObject();
        members(link, out);
        out.writeEndObject();
    }

    private static void members(Link link, JsonGenerator out) {
        out.writeStringProperty("id", link.id());
        out.writeStringProperty("title", link.title());
        out.writeStringProperty("url", link.url());
    }
}
