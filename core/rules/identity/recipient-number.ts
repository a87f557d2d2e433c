import { soundCitizenId, type CitizenId } from '../../format/citizen-id.ts';
import type { PlainDate } from '../../format/dates.ts';

/** A number that other fields may be held against: complete and free of contradiction, so that nobody is accused by a typing error in it. */
export interface SoundNumber {
  readonly birth: PlainDate;
  readonly sex: NonNullable<CitizenId['sex']>;
  /** In its form of 18 characters. */
  readonly eighteen: string;
}

export function soundNumber(id: string | null): SoundNumber | null {
  const number = id === null ? null : soundCitizenId(id);
  const eighteen = number?.form === 'fifteen' ? number.eighteen : id;
  return number?.birth && number.sex && number.regionKnown && eighteen ? { birth: number.birth, sex: number.sex, eighteen } : null;
}
