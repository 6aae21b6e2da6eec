// Under which address does a document stand in the site? From its id, so that it stays when file or title change.

/** `SOP-RCV-001` → `sop-rcv-001`: lower case, composed letters. Two ids that differ only in case collide. */
export function addressOf(id: string): string {
	return id.normalize("NFC").toLowerCase();
}
