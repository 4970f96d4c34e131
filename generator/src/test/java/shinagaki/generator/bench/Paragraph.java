package shinagaki.generator.bench;

/** A document of a collection. */
record Paragraph(String id, String title, String text) {}
