// How often does a sampling plan let a lot pass, the worse the lot is?

/** Above this an AQL counts defects per hundred pieces, of which one piece can have several (ISO 2859-1). */
export const mostDefectivePieces = 10;

/** How often `n` pieces of a large lot have at most `accept` defective ones, where `share` of it is defective: 0 to 1. */
export function acceptedShare(n: number, accept: number, share: number): number {
	// A lot that is inspected whole may have fewer pieces than its row accepts.
	if (accept >= n) return 1;
	// The binomial distribution by its logarithms: at large samples its first terms are too small for a number.
	const odds = Math.log(share) - Math.log1p(-share);
	let term = n * Math.log1p(-share);
	let sum = Math.exp(term);
	for (let defective = 1; defective <= accept; defective++) {
		term += Math.log((n - defective + 1) / defective) + odds;
		sum += Math.exp(term);
	}
	return sum;
}
