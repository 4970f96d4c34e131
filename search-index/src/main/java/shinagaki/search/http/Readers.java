package shinagaki.search.http;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The language a reader is sent to: the one chosen before (cookie {@code lang}), else the browser's, else the first. */
final class Readers {

    private Readers() {}

    static String language(Request request, List<String> languages) {
        for (HttpCookie cookie : Request.getCookies(request)) {
            if (cookie.getName().equals("lang") && languages.contains(cookie.getValue())) {
                return cookie.getValue();
            }
        }
        if (request.getHeaders().contains(HttpHeader.ACCEPT_LANGUAGE)) {
            for (Locale locale : Request.getLocales(request)) {
                if (languages.contains(locale.toLanguageTag())) {
                    return locale.toLanguageTag();
                }
                if (languages.contains(locale.getLanguage())) {
                    return locale.getLanguage();
                }
            }
        }
        return languages.getFirst();
    }
}
