package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.parser.Parser;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;

/** Builds nodes from the events of one YAML text. */
final class YamlComposer {

    private static final int DEEPEST = 50;

    private final Parser events;
    private final String path;
    private final int firstLine;
    private final Findings findings;
    private int depth;

    YamlComposer(Parser events, String path, int firstLine, Findings findings) {
        this.events = events;
        this.path = path;
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /** The map at the top; an empty one for an empty text. */
    Optional<YamlNode.Mapping> compose() {
        Location top = new Location(path, firstLine, 1);
        Optional<YamlNode.Mapping> mapping = Optional.of(YamlNode.Mapping.empty(top));
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof DocumentStartEvent)) {
                continue;
            }
            if (seen) {
                invalid(at(event), "a second document starts here", "keep one document, without '---' lines inside");
                return mapping;
            }
            seen = true;
            mapping = top(node(events.next()));
        }
        return mapping;
    }

    private Optional<YamlNode.Mapping> top(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> Optional.of(mapping);
            case YamlNode.Scalar scalar when scalar.isEmpty() -> Optional.of(YamlNode.Mapping.empty(scalar.at()));
            case YamlNode.Scalar scalar -> notKeys(scalar);
            case YamlNode.Sequence sequence -> notKeys(sequence);
        };
    }

    private Optional<YamlNode.Mapping> notKeys(YamlNode node) {
        invalid(node.at(), "here should be keys with values, not " + node.form(), "write 'key: value' lines");
        return Optional.empty();
    }

    private YamlNode node(Event event) {
        Location at = at(event);
        plainForm(event, at);
        if (depth > DEEPEST) {
            invalid(at, "this is nested too deep", "at most " + DEEPEST + " levels");
            skip(event);
            return empty(at);
        }
        depth++;
        YamlNode node = switch (event) {
            case ScalarEvent scalar -> new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), at);
            case SequenceStartEvent ignored -> sequence(at);
            case MappingStartEvent ignored -> mapping(at);
            default -> empty(at);
        };
        depth--;
        return node;
    }

    private void plainForm(Event event, Location at) {
        if (event instanceof AliasEvent) {
            invalid(
                    at,
                    "an alias ('*') is not supported here",
                    "write the value again; quote a text that starts with '*'");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            invalid(at, "an anchor ('&') is not supported here", "delete it; quote a text that starts with '&'");
        } else if (isTagged(event)) {
            invalid(at, "a tag ('!') is not supported here", "delete it; quote a text that starts with '!'");
        }
    }

    private static boolean isTagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar ->
                scalar.getTag().filter(tag -> !tag.equals("!")).isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
    }

    private YamlNode sequence(Location at) {
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.next()));
        }
        events.next();
        return new YamlNode.Sequence(items, at);
    }

    private YamlNode mapping(Location at) {
        Map<String, YamlNode.Member> members = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event key = events.next();
            Location keyAt = at(key);
            String name = key(key, keyAt);
            YamlNode value = node(events.next());
            if (name != null) {
                YamlNode.Member first = members.putIfAbsent(name, new YamlNode.Member(keyAt, value));
                if (first != null) {
                    findings.report(
                            Rule.DUPLICATE_KEY,
                            keyAt,
                            "the key '" + name + "' stands twice",
                            "the first is on line " + first.at().line());
                }
            }
        }
        events.next();
        return new YamlNode.Mapping(members, at);
    }

    /** The name of a key; none where it is no plain word, which is reported. */
    private @Nullable String key(Event event, Location at) {
        plainForm(event, at);
        if (event instanceof ScalarEvent scalar) {
            if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                invalid(at, "a merge key ('<<') is not supported here", "write the keys again");
                return null;
            }
            return scalar.getValue();
        }
        if (!(event instanceof AliasEvent)) {
            invalid(at, "a key must be a word", "quote a text that starts with '[' or '{'");
        }
        skip(event);
        return null;
    }

    private void skip(Event start) {
        int open = opens(start) ? 1 : 0;
        while (open > 0) {
            Event event = events.next();
            open += opens(event) ? 1 : closes(event) ? -1 : 0;
        }
    }

    private static boolean opens(Event event) {
        return event.getEventId() == Event.ID.MappingStart || event.getEventId() == Event.ID.SequenceStart;
    }

    private static boolean closes(Event event) {
        return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
    }

    private void invalid(Location at, String message, String hint) {
        findings.report(Rule.INVALID_YAML, at, message, hint);
    }

    private static YamlNode empty(Location at) {
        return new YamlNode.Scalar("", true, at);
    }

    private Location at(Event event) {
        return event.getStartMark()
                .map(mark -> YamlReader.place(path, firstLine, mark))
                .orElseGet(() -> new Location(path, firstLine, 1));
    }
}
