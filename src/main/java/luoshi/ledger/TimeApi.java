package luoshi.ledger;

import luoshi.ledger.life.TimeCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** More time over the API: asked for, given or refused, and the clock that runs again. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class TimeApi {

    private final MatterCalls calls;

    TimeApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/time-requests")
    Object ask(Call call, @PathVariable String number, @RequestBody TimeCommand.AskForTime command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/time-grants")
    Object grant(Call call, @PathVariable String number, @RequestBody TimeCommand.GrantTime command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/time-refusals")
    Object refuse(Call call, @PathVariable String number, @RequestBody TimeCommand.RefuseTime command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/resumptions")
    Object resume(Call call, @PathVariable String number, @RequestBody TimeCommand.Resume command) {
        return calls.carryOut(call, number, command);
    }
}
