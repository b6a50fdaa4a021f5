package luoshi.ledger;

import luoshi.ledger.life.WordCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Words about a matter over the API. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class WordApi {

    private final MatterCalls calls;

    WordApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/comments")
    Object comment(Call call, @PathVariable String number, @RequestBody WordCommand.Comment command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/corrections")
    Object correct(Call call, @PathVariable String number, @RequestBody WordCommand.CorrectWords command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/copies")
    Object copy(Call call, @PathVariable String number, @RequestBody WordCommand.SendCopy command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/read-marks")
    Object markRead(Call call, @PathVariable String number) {
        return calls.carryOut(call, number, new WordCommand.MarkRead());
    }

    @PostMapping("/lessons")
    Object lesson(Call call, @PathVariable String number, @RequestBody WordCommand.RecordLesson command) {
        return calls.carryOut(call, number, command);
    }
}
