package luoshi.ledger;

import luoshi.ledger.life.InstructionCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaders' instructions over the API. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class InstructionApi {

    private final MatterCalls calls;

    InstructionApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/instructions")
    Object instruct(Call call, @PathVariable String number, @RequestBody InstructionCommand.Instruct command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/instruction-confirmations")
    Object confirm(Call call, @PathVariable String number, @RequestBody InstructionCommand.ConfirmInstruction command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/instruction-answers")
    Object answer(Call call, @PathVariable String number, @RequestBody InstructionCommand.AnswerInstruction command) {
        return calls.carryOut(call, number, command);
    }
}
