package shinagaki.search.http;

public final class Main {
    private Main() {}
    public static void main(String[] args) {}
}
