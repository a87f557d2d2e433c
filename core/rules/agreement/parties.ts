import { all, any, implies, look, named, rows, type Condition } from '../../engine/condition.ts';
import { partyKind, partyKinds, type PartyKind } from '../../model/agreement.ts';

type PartyList = 'parties' | 'copy_holders' | 'duty_holders';

const someIn = (list: PartyList, ...kinds: readonly PartyKind[]): Condition => rows(list).some((r) => r.choice('kind').oneOf(...kinds));

/** One of these is a party. */
export const isParty = (...kinds: readonly PartyKind[]): Condition => someIn('parties', ...kinds);

/**
 * Whoever stands in one list stands in the other too; each is named, so that the words can tell who is missing.
 * @param elseLook where one is missing, a person must look
 */
export const everyoneOf = (list: PartyList, isIn: PartyList, but: readonly PartyKind[], elseLook = false): Condition =>
  all(
    ...partyKinds
      .filter((kind) => !but.includes(kind))
      .map((kind) => {
        const { zh, en } = partyKind.codes[kind];
        const both = implies(someIn(list, kind), someIn(isIn, kind));
        return named(zh, en, elseLook ? any(both, look('copies')) : both);
      }),
  );

/** Organisations sign by their seal, people by their hand. */
export const organisations: readonly PartyKind[] = ['township', 'township-office', 'county', 'village', 'collective', 'home', 'organisation'];
