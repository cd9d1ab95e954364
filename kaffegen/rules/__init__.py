"""The follow-up rules, one a file. A rule says what is true; `agenda` says when it is shown."""

from kaffegen.model import Rule
from kaffegen.rules import (
    agree_next_step,
    answer,
    await_,
    birthday,
    connect,
    drip,
    give_back,
    invite,
    job_change,
    keep_in_touch,
    let_go,
    memo,
    milestone,
    next_step,
    nudge,
    outcome,
    plan,
    plan_invite,
    prepare,
    recommendation,
    referral,
    report_back,
    rhythm,
    schedule,
    send_thoughts,
    thank,
)

RULES: tuple[Rule, ...] = (
    next_step.RULE, report_back.RULE, thank.RULE, answer.RULE,
    outcome.RULE, nudge.RULE, let_go.RULE, schedule.RULE, await_.RULE,
    prepare.RULE, agree_next_step.RULE, memo.RULE, connect.RULE, referral.RULE, invite.RULE, plan_invite.RULE,
    milestone.RULE, job_change.RULE, birthday.RULE, send_thoughts.RULE, recommendation.RULE,
    keep_in_touch.RULE, drip.RULE, give_back.RULE, plan.RULE, rhythm.RULE,
)  # fmt: skip
NAMES = tuple(rule.name for rule in RULES)
