import type { Coverage } from '../coverage/coverage.ts';

export const coverage: Coverage = {
  figures: {
    'F37-04': 'guide.beds',
    'F37-05': 'staff.full',
    'F37-06': 'staff.private.full',
    'SRC-02': 'wage.director',
    'SRC-03': 'wage.carer',
    'SRC-04': 'beds.share',
    'SRC-07': 'training.a-year',
    'SRC-08': 'staff.residents',
    'SRC-09': 'wage.hired',
    'SRC-14': 'plot.resident',
  },
  beyond: {
    'F37-07': {
      zh: '第37号令关于入院健康条件、院民委员会和财产的条文没有读到原文，写成规则就是猜。',
      en: 'The articles of order 37 on health at admission, the residents’ committee and property were not read; a rule would be a guess.',
    },
    A14: { zh: '“五个老有”是口号，没有可以核对的数据。', en: 'The five “for the old” are a slogan, with no data behind them.' },
    D39: { zh: '存栏头数和养殖面积没有应有数，也没有另一个数字可对。', en: 'For heads of stock and area of ponds there is no figure that should be, nor another to compare with.' },
  },
};
