// Which rules are there? A new rule is a file beside this one and a line in this list.
import { brokenLink } from "./broken-link.ts";
import { circularChecklists } from "./circular-checklists.ts";
import { decisionWithoutBranch } from "./decision-without-branch.ts";
import { documentNotInForce } from "./document-not-in-force.ts";
import { duplicateDocumentId } from "./duplicate-document-id.ts";
import { duplicateStepId } from "./duplicate-step-id.ts";
import { exemptionExpired } from "./exemption-expired.ts";
import { exemptionSelfApproved } from "./exemption-self-approved.ts";
import { exemptionTooLong } from "./exemption-too-long.ts";
import { gotoNowhere } from "./goto-nowhere.ts";
import { invalidQcStep } from "./invalid-qc-step.ts";
import { misplacedProcedure } from "./misplaced-procedure.ts";
import { missingAlternativeText } from "./missing-alternative-text.ts";
import { missingPicture } from "./missing-picture.ts";
import { missingQcStep } from "./missing-qc-step.ts";
import type { Rule } from "./rule.ts";
import { selfApproved } from "./self-approved.ts";
import { unapprovedInForce } from "./unapproved-in-force.ts";
import { undoesNothing } from "./undoes-nothing.ts";
import { unknownDocument } from "./unknown-document.ts";
import { unknownFailureMode } from "./unknown-failure-mode.ts";
import { unknownProcess } from "./unknown-process.ts";
import { unknownRole } from "./unknown-role.ts";
import { unknownRule } from "./unknown-rule.ts";
import { unknownSamplePlan } from "./unknown-sample-plan.ts";

/** Is the manual well-formed? Judged by `check` and by the build. */
export const documentRules: readonly Rule[] = [
	brokenLink,
	circularChecklists,
	decisionWithoutBranch,
	documentNotInForce,
	duplicateDocumentId,
	duplicateStepId,
	gotoNowhere,
	misplacedProcedure,
	missingAlternativeText,
	missingPicture,
	selfApproved,
	unapprovedInForce,
	undoesNothing,
	unknownDocument,
	unknownFailureMode,
	unknownProcess,
	unknownRole,
	unknownRule(
		() => allRules.map(({ id }) => id),
		() => coverageRules.map(({ id }) => id),
	),
	unknownSamplePlan,
];

/** Does an error reach the customer? Judged by `coverage`. */
export const coverageRules: readonly Rule[] = [
	exemptionExpired,
	exemptionSelfApproved,
	exemptionTooLong,
	invalidQcStep,
	missingQcStep,
];

export const allRules: readonly Rule[] = [...documentRules, ...coverageRules];
