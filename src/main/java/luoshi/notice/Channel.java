package luoshi.notice;

import java.util.regex.Pattern;

/** A way to reach a person outside the program. */
public enum Channel {
    MAIL("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+", 254),
    /** A mobile number of mainland China. */
    SMS("1[3-9]\\d{9}", 11);

    private final Pattern address;
    private final int most;

    Channel(String address, int most) {
        this.address = Pattern.compile(address);
        this.most = most;
    }

    boolean isAddress(String given) {
        return given.length() <= most && address.matcher(given).matches();
    }
}
