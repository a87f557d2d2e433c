/**
 * What Windows machines of offices have, by the names that they go by there, then what others have. None is delivered:
 * each character that a font lacks (rare names) comes from the next.
 */
const rare = '"SimSun-ExtB","SimSun-ExtG","Source Han Serif SC","Noto Serif CJK SC",serif';

export const fonts = {
  /** 小标宋: titles. */
  title: `"方正小标宋简体","方正小标宋_GBK","FZXiaoBiaoSong-B05S","STZhongsong","华文中宋","Songti SC","SimSun",${rare}`,
  /** 仿宋: text. */
  text: `"仿宋_GB2312","FangSong_GB2312","仿宋","FangSong","STFangsong","华文仿宋","SimSun",${rare}`,
  /** 黑体: headings. */
  heading: `"黑体","SimHei","STHeiti","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif`,
  /** 楷体: what is said of a text. */
  aside: `"楷体_GB2312","KaiTi_GB2312","楷体","KaiTi","STKaiti","SimSun",${rare}`,
  /** 宋体: page numbers, tables. */
  table: `"宋体","SimSun","Songti SC",${rare}`,
} as const;
