import type { Rule } from '../../engine/rule.ts';
import accountsKeptAndChecked from './accounts-kept-and-checked.ts';
import areasMakeAll from './areas-make-all.ts';
import basicAsStandard from './basic-as-standard.ts';
import budgetsFollowTheSplit from './budgets-follow-the-split.ts';
import careLevelsMakeAll from './care-levels-make-all.ts';
import collectivePays1994 from './collective-pays-1994.ts';
import dueAddsUp from './due-adds-up.ts';
import fraudFined2014 from './fraud-fined-2014.ts';
import fraudFined2026 from './fraud-fined-2026.ts';
import fraudStopped2014 from './fraud-stopped-2014.ts';
import heatingInFourthQuarter from './heating-in-fourth-quarter.ts';
import incomeAddsUp from './income-adds-up.ts';
import itemsMakeTheTotal from './items-make-the-total.ts';
import keptForRecipients from './kept-for-recipients.ts';
import ledgerBalances from './ledger-balances.ts';
import levelsPayTheirShare from './levels-pay-their-share.ts';
import leviedOnce1991 from './levied-once-1991.ts';
import localBudgetPays2006 from './local-budget-pays-2006.ts';
import lookupsBelongToCases2026 from './lookups-belong-to-cases-2026.ts';
import misuseFined2026 from './misuse-fined-2026.ts';
import modesMakeAll from './modes-make-all.ts';
import moneyCoversDue from './money-covers-due.ts';
import noPayAfterEnd from './no-pay-after-end.ts';
import oneAccountATownship from './one-account-a-township.ts';
import openingCarriesOn from './opening-carries-on.ts';
import ownBook2014 from './own-book-2014.ts';
import paidInFull from './paid-in-full.ts';
import paidOnTime from './paid-on-time.ts';
import paidOnce from './paid-once.ts';
import paidToTheRightAccount from './paid-to-the-right-account.ts';
import postedByClass from './posted-by-class.ts';
import reserveWithinClosing from './reserve-within-closing.ts';
import runningCostsForEachResident from './running-costs-for-each-resident.ts';
import runningCostsKeptApart from './running-costs-kept-apart.ts';
import runningCostsShared from './running-costs-shared.ts';
import runningRateMakesTheYear from './running-rate-makes-the-year.ts';
import sharesAsThePlaceSet from './shares-as-the-place-set.ts';
import sharesMakeTheWhole from './shares-make-the-whole.ts';
import sourcesAsClaimed from './sources-as-claimed.ts';
import spendingAddsUp from './spending-adds-up.ts';
import spendingKeepsToTheSplit from './spending-keeps-to-the-split.ts';
import splitMakesTheWhole from './split-makes-the-whole.ts';
import wageBudgetCoversPosts from './wage-budget-covers-posts.ts';

/** In the order in which a summary lists them. */
export const funding: readonly Rule[] = [
  leviedOnce1991,
  collectivePays1994,
  localBudgetPays2006,
  sourcesAsClaimed,
  sharesMakeTheWhole,
  levelsPayTheirShare,
  sharesAsThePlaceSet,
  incomeAddsUp,
  spendingAddsUp,
  itemsMakeTheTotal,
  postedByClass,
  ledgerBalances,
  openingCarriesOn,
  reserveWithinClosing,
  keptForRecipients,
  runningCostsKeptApart,
  splitMakesTheWhole,
  budgetsFollowTheSplit,
  spendingKeepsToTheSplit,
  modesMakeAll,
  careLevelsMakeAll,
  areasMakeAll,
  dueAddsUp,
  moneyCoversDue,
  paidInFull,
  paidOnTime,
  paidOnce,
  paidToTheRightAccount,
  noPayAfterEnd,
  basicAsStandard,
  runningRateMakesTheYear,
  runningCostsForEachResident,
  heatingInFourthQuarter,
  runningCostsShared,
  wageBudgetCoversPosts,
  oneAccountATownship,
  accountsKeptAndChecked,
  ownBook2014,
  fraudStopped2014,
  fraudFined2014,
  fraudFined2026,
  misuseFined2026,
  lookupsBelongToCases2026,
];
