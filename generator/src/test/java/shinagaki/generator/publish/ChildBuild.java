package shinagaki.generator.publish;

import java.nio.file.Path;
import java.time.Clock;

/** A build in a process of its own, so that a test can kill it: {@code OUT DISHES DIGEST…}. */
final class ChildBuild {

    private ChildBuild() {}

    public static void main(String[] args) throws Exception {
        Publisher publisher = new Publisher(Clock.systemUTC(), () -> {});
        for (int i = 2; i < args.length; i++) {
            publisher.publish(SampleSite.of(Integer.parseInt(args[1])), args[i], Path.of(args[0]));
        }
    }

    static Process start(Path out, int dishes, String digest) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildBuild.class.getName(),
                        out.toString(),
                        Integer.toString(dishes),
                        digest)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
