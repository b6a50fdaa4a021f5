package luoshi.ledger;

import luoshi.ledger.life.LinkCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two matters over the API: the same again, alike, one into the other, one into two. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class LinkApi {

    private final MatterCalls calls;

    LinkApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/recurrences")
    Object recurrence(Call call, @PathVariable String number, @RequestBody LinkCommand.ConfirmRecurrence command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/recurrence-denials")
    Object noRecurrence(Call call, @PathVariable String number, @RequestBody LinkCommand.DenyRecurrence command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/links")
    Object link(Call call, @PathVariable String number, @RequestBody LinkCommand.Link command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/mergers")
    Object merge(Call call, @PathVariable String number, @RequestBody LinkCommand.Merge command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/splits")
    Object split(Call call, @PathVariable String number, @RequestBody LinkCommand.Split command) {
        return calls.carryOut(call, number, command);
    }
}
