package luoshi.ledger;

import luoshi.ledger.life.CooperationCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several units over the API: referral, parts, listed oversight, the joint decision. */
@RestController
@RequestMapping("/api/v1/matters/{number}")
class CooperationApi {

    private final MatterCalls calls;

    CooperationApi(MatterCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/referrals")
    Object refer(Call call, @PathVariable String number, @RequestBody CooperationCommand.Refer command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/parts")
    Object askPart(Call call, @PathVariable String number, @RequestBody CooperationCommand.AskPart command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/part-deliveries")
    Object deliverPart(Call call, @PathVariable String number, @RequestBody CooperationCommand.DeliverPart command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/part-waivers")
    Object waivePart(Call call, @PathVariable String number, @RequestBody CooperationCommand.WaivePart command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/oversight-listings")
    Object list(Call call, @PathVariable String number, @RequestBody CooperationCommand.ListForOversight command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/oversight-reports")
    Object report(Call call, @PathVariable String number, @RequestBody CooperationCommand.ReportOversight command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/oversight-endings")
    Object end(Call call, @PathVariable String number, @RequestBody CooperationCommand.EndOversight command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/joint-decisions")
    Object decide(Call call, @PathVariable String number, @RequestBody CooperationCommand.DecideDispute command) {
        return calls.carryOut(call, number, command);
    }
}
