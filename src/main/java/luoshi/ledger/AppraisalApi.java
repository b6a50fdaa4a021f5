package luoshi.ledger;

import luoshi.ledger.life.AppraisalCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a matter weighs, and the short way of a first sign, over the API. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class AppraisalApi {

    private final MatterCalls calls;

    AppraisalApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/appraisals")
    Object appraise(Call call, @PathVariable String number, @RequestBody AppraisalCommand.Appraise command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/reminder-talks")
    Object talk(Call call, @PathVariable String number, @RequestBody AppraisalCommand.HoldReminderTalk command) {
        return calls.carryOut(call, number, command);
    }
}
