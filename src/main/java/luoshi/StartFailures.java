package luoshi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import luoshi.database.DataFolder;
import luoshi.database.PostgresServer;
import luoshi.operation.Refusal;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what keeps the program from starting into one sentence that says how to mend it. */
final class StartFailures {

    private StartFailures() {}

    /** @throws Refusal before anything was started */
    static void mustBeFree(InetAddress address, int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new Refusal("Port " + port + " on " + address.getHostAddress() + " cannot be used (" + taken.getMessage()
                    + "): stop the other program, or choose another with --port.（端口不可用，请用 --port 另选。）");
        }
    }

    /** The sentence where the cause is known; what was thrown otherwise. */
    static RuntimeException clear(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal;
                }
                case DataFolder.FolderInUse known -> {
                    return new Refusal(known.getMessage());
                }
                case DataFolder.NotUsable known -> {
                    return new Refusal(known.getMessage());
                }
                case PostgresServer.DatabaseNotStarted known -> {
                    return new Refusal(known.getMessage());
                }
                case PortInUseException taken -> {
                    return new Refusal("Port " + taken.getPort() + " is in use: choose another with --port.（端口被占用。）");
                }
                case SQLException unreachable when unreachable.getSQLState() != null
                        && (unreachable.getSQLState().startsWith("08") || unreachable.getSQLState().startsWith("28")
                                || unreachable.getSQLState().startsWith("3D")) -> {
                    return new Refusal("The database does not let the program in: " + unreachable.getMessage()
                            + "（连不上数据库，请检查地址、用户和密码。）");
                }
                default -> {}
            }
        }
        return failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }
}
