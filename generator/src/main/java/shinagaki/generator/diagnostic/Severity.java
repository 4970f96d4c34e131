package shinagaki.generator.diagnostic;

/** How much a finding weighs. An error stops the build; what is off is not reported. */
public enum Severity {
    ERROR,
    WARNING,
    OFF
}
