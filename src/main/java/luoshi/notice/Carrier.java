package luoshi.notice;

/** Carries a letter by one channel. */
interface Carrier {

    Channel channel();

    void carry(Letter letter) throws Undelivered;
}
