import type { Coverage } from '../coverage/coverage.ts';

/** What of support is a figure, and what no computer can check. */
export const coverage: Coverage = {
  figures: {
    'SRC-01': 'standard.rural.centralised',
    'SRC-10': 'standard.rural.home-based',
    A31: 'standard.rural.centralised',
    'LOC-01': 'wage-share.centralised.full',
    'LOC-02': 'wage-share.centralised.partial',
    'LOC-03': 'wage-share.home-based.full',
    'LOC-06': 'basic.net-income.ratio',
    'LOC-07': 'basic.consumption.ratio',
    'LOC-14': 'care.independent.insured',
    'PAY-03': 'funeral.months',
  },
  beyond: {
    'D22-01': {
      zh: '这是低保家庭在成员去世后的复核时限；特困人员去世即终止供养，没有可复核的档案。',
      en: 'It is a time limit for a household on dibao after a death; a recipient’s death ends the support, and leaves no case to review.',
    },
    'LOC-13': {
      zh: '新疆某页所说的1.5倍，来源可信度低，未见原文，不收入政策包，以免误报。',
      en: 'The 1.5 times of a page on Xinjiang: the source is weak and its text was not seen; a figure from it would raise false alarms.',
    },
    'PAY-05': {
      zh: '该网页像是机器拼写，其数字不能用，也没有可核对的依据。',
      en: 'The page looks machine-written: its figures are not to be used, and there is nothing to hold them against.',
    },
  },
};
