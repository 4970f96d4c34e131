package shinagaki.generator.cli;

/** The program. The only place that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Program.run(args, Console.ofProcess()));
    }
}
