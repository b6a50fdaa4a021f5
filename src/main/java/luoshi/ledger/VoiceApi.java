package luoshi.ledger;

import luoshi.ledger.life.VoiceCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people behind a matter over the API: voices, callbacks, the signatures of three sides. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class VoiceApi {

    private final MatterCalls calls;

    VoiceApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/voices")
    Object link(Call call, @PathVariable String number, @RequestBody VoiceCommand.LinkVoice command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/callbacks")
    Object callBack(Call call, @PathVariable String number, @RequestBody VoiceCommand.RecordCallback command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/callback-end-approvals")
    Object approveEnd(Call call, @PathVariable String number, @RequestBody VoiceCommand.ApproveCallbackEnd command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/acceptance-signatures")
    Object sign(Call call, @PathVariable String number, @RequestBody VoiceCommand.SignAcceptance command) {
        return calls.carryOut(call, number, command);
    }
}
