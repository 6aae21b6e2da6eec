// Which rules are there? A new rule is a file beside this one and a line in this list.
import { acceptanceBeyondAql } from "./acceptance-beyond-aql.ts";
import { brokenLink } from "./broken-link.ts";
import { checkNobodyCanDo } from "./check-nobody-can-do.ts";
import { checklistInsteadOfProcedure } from "./checklist-instead-of-procedure.ts";
import { checklistNotRead } from "./checklist-not-read.ts";
import { checklistNotUsed } from "./checklist-not-used.ts";
import { checklistNotYetInForce } from "./checklist-not-yet-in-force.ts";
import { checklistResponseEmpty } from "./checklist-response-empty.ts";
import { checklistTooLong } from "./checklist-too-long.ts";
import { checklistWithoutItems } from "./checklist-without-items.ts";
import { circularChecklists } from "./circular-checklists.ts";
import { circularRequires } from "./circular-requires.ts";
import { circularSupersedes } from "./circular-supersedes.ts";
import { controlOfNothing } from "./control-of-nothing.ts";
import { criticalWithoutIndependentCheck } from "./critical-without-independent-check.ts";
import { criticalityBelowSeverity } from "./criticality-below-severity.ts";
import { decisionWithoutBranch } from "./decision-without-branch.ts";
import { documentInForceAgain } from "./document-in-force-again.ts";
import { documentNotInForce } from "./document-not-in-force.ts";
import { duplicateDocumentId } from "./duplicate-document-id.ts";
import { duplicateStepId } from "./duplicate-step-id.ts";
import { duplicateTitle } from "./duplicate-title.ts";
import { endlessLoop } from "./endless-loop.ts";
import { excusedCheck } from "./excused-check.ts";
import { exemptionExpired } from "./exemption-expired.ts";
import { exemptionSelfApproved } from "./exemption-self-approved.ts";
import { exemptionTooLong } from "./exemption-too-long.ts";
import { exemptionUnreadable } from "./exemption-unreadable.ts";
import { expectationUnprotected } from "./expectation-unprotected.ts";
import { futureReview } from "./future-review.ts";
import { gotoNowhere } from "./goto-nowhere.ts";
import { holdNotHeld } from "./hold-not-held.ts";
import { idleReaction } from "./idle-reaction.ts";
import { impossibleChange } from "./impossible-change.ts";
import { invalidQcStep } from "./invalid-qc-step.ts";
import { markdownInPlainText } from "./markdown-in-plain-text.ts";
import { misplacedProcedure } from "./misplaced-procedure.ts";
import { missingAlternativeText } from "./missing-alternative-text.ts";
import { missingEvidence } from "./missing-evidence.ts";
import { missingPicture } from "./missing-picture.ts";
import { missingQcStep } from "./missing-qc-step.ts";
import { missingReaction } from "./missing-reaction.ts";
import { mixedScriptsInId } from "./mixed-scripts-in-id.ts";
import { openDecision } from "./open-decision.ts";
import { primedCheck } from "./primed-check.ts";
import { qcAfterIrreversibleStep } from "./qc-after-irreversible-step.ts";
import { reactionLoop } from "./reaction-loop.ts";
import { reactionWithoutAuthority } from "./reaction-without-authority.ts";
import { reactionWithoutReverification } from "./reaction-without-reverification.ts";
import { repeatedEntry } from "./repeated-entry.ts";
import { requirementNotYetInForce } from "./requirement-not-yet-in-force.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule } from "./rule.ts";
import { sampleLargerThanLot } from "./sample-larger-than-lot.ts";
import { samplePlanUnknown } from "./sample-plan-unknown.ts";
import { segregationWithoutAuthority } from "./segregation-without-authority.ts";
import { selfApproved } from "./self-approved.ts";
import { selfApprovedConcession } from "./self-approved-concession.ts";
import { severalActionsInOneItem } from "./several-actions-in-one-item.ts";
import { stoppedGoodsGoOn } from "./stopped-goods-go-on.ts";
import { successiveCheckByPerformer } from "./successive-check-by-performer.ts";
import { tooManyUses } from "./too-many-uses.ts";
import { unapprovedInForce } from "./unapproved-in-force.ts";
import { uncheckedSinceRequirement } from "./unchecked-since-requirement.ts";
import { uncontrolledFailureMode } from "./uncontrolled-failure-mode.ts";
import { undeclaredFailureMode } from "./undeclared-failure-mode.ts";
import { undoesNothing } from "./undoes-nothing.ts";
import { unguardedIrreversibleStep } from "./unguarded-irreversible-step.ts";
import { unknownDocument } from "./unknown-document.ts";
import { unknownFailureMode } from "./unknown-failure-mode.ts";
import { unknownProcess } from "./unknown-process.ts";
import { unknownRole } from "./unknown-role.ts";
import { unknownRule } from "./unknown-rule.ts";
import { unknownTerm } from "./unknown-term.ts";
import { unlistedPerformer } from "./unlisted-performer.ts";
import { unreachableStep } from "./unreachable-step.ts";
import { unwrittenText } from "./unwritten-text.ts";
import { vagueCriterion } from "./vague-criterion.ts";
import { verifierNotIndependent } from "./verifier-not-independent.ts";

/** Does an error reach the customer? Judged by `coverage`. */
export const coverageRules: readonly Rule[] = [
	checkNobodyCanDo,
	checklistNotRead,
	checklistNotUsed,
	checklistNotYetInForce,
	checklistResponseEmpty,
	checklistTooLong,
	checklistWithoutItems,
	controlOfNothing,
	criticalWithoutIndependentCheck,
	criticalityBelowSeverity,
	documentInForceAgain,
	endlessLoop,
	excusedCheck,
	exemptionExpired,
	exemptionSelfApproved,
	exemptionTooLong,
	exemptionUnreadable,
	expectationUnprotected,
	gotoNowhere,
	holdNotHeld,
	idleReaction,
	invalidQcStep,
	missingEvidence,
	missingQcStep,
	missingReaction,
	openDecision,
	primedCheck,
	qcAfterIrreversibleStep,
	reactionLoop,
	reactionWithoutAuthority,
	reactionWithoutReverification,
	requirementNotYetInForce,
	reviewOverdue,
	samplePlanUnknown,
	segregationWithoutAuthority,
	selfApprovedConcession,
	severalActionsInOneItem,
	stoppedGoodsGoOn,
	successiveCheckByPerformer,
	tooManyUses,
	uncheckedSinceRequirement,
	uncontrolledFailureMode,
	undeclaredFailureMode,
	undoesNothing,
	unguardedIrreversibleStep,
	unreachableStep,
	unwrittenText,
	vagueCriterion,
	verifierNotIndependent,
];

/** Is the manual well-formed? Judged by `check` and by the build. */
export const documentRules: readonly Rule[] = [
	acceptanceBeyondAql,
	brokenLink,
	checklistInsteadOfProcedure,
	circularChecklists,
	circularRequires,
	circularSupersedes,
	decisionWithoutBranch,
	documentNotInForce,
	duplicateDocumentId,
	duplicateStepId,
	duplicateTitle,
	futureReview,
	impossibleChange,
	markdownInPlainText,
	misplacedProcedure,
	missingAlternativeText,
	missingPicture,
	mixedScriptsInId,
	repeatedEntry,
	sampleLargerThanLot,
	selfApproved,
	unapprovedInForce,
	unknownDocument,
	unknownFailureMode,
	unknownProcess,
	unknownRole,
	unknownRule(
		() => allRules.map(({ id }) => id),
		() => coverageRules.map(({ id }) => id),
	),
	unknownTerm,
	unlistedPerformer,
];

/** What `check` and the build judge: a plan, a step or a checklist that is not there is a mistake of the writer, and what was never written. */
export const checkRules: readonly Rule[] = [
	...documentRules,
	checklistNotYetInForce,
	documentInForceAgain,
	gotoNowhere,
	requirementNotYetInForce,
	samplePlanUnknown,
	undoesNothing,
	unwrittenText,
];

/** Where a document breaks one of these, coverage leaves something unjudged and may look better for it. */
export const hidingRules: readonly Rule[] = [checklistInsteadOfProcedure, duplicateDocumentId, duplicateStepId];

export const allRules: readonly Rule[] = [...documentRules, ...coverageRules];
