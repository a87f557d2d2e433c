/**
 * The conclusions that a summary tells; all others are steps on the way to these, for rules to read and for whoever asks
 * why. `wanted` is good news when it is yes, `unwanted` when it is no (and then not worth a line), `plain` is a figure.
 */
export const headlines: Readonly<Record<string, 'wanted' | 'unwanted' | 'plain'>> = {
  unable_to_work: 'wanted',
  no_livelihood: 'wanted',
  no_able_supporter: 'wanted',
  eligible: 'wanted',
  must_end: 'unwanted',
  care_level: 'plain',
  amount_due: 'plain',
  back_pay: 'plain',
  next_deadline: 'plain',
};

/** The three parts of eligibility: what they lack is always told, since without them nothing can be decided. */
export const partsOfEligibility: ReadonlySet<string> = new Set(['unable_to_work', 'no_livelihood', 'no_able_supporter']);
