import { joined, NATION, packSet, type PackSet } from './pack-set.ts';
import type { Pack } from './pack.ts';
import { packs } from './packs.ts';
import averages from './packs/000000-averages.json';
import taiyuan from './packs/140100-taiyuan.json';
import dengkou from './packs/150822-dengkou.json';
import jianshan from './packs/230502-jianshan.json';
import jiangsu from './packs/320000-jiangsu.json';
import lianyungang from './packs/320700-lianyungang.json';
import yiwu from './packs/330782-yiwu.json';
import anhui from './packs/340000-anhui.json';
import duji from './packs/340602-duji.json';
import anqing from './packs/340800-anqing.json';
import yuexi from './packs/340828-yuexi.json';
import chuzhou from './packs/341100-chuzhou.json';
import suzhou from './packs/341300-suzhou.json';
import luan from './packs/341500-luan.json';
import jinanDistrict from './packs/341502-jinan-district.json';
import yuanDistrict from './packs/341503-yuan-district.json';
import xuancheng from './packs/341800-xuancheng.json';
import ningguo from './packs/341881-ningguo.json';
import fujian from './packs/350000-fujian.json';
import fuzhou from './packs/350100-fuzhou.json';
import zhangzhou from './packs/350600-zhangzhou.json';
import dexing from './packs/361181-dexing.json';
import jinan from './packs/370100-jinan.json';
import dongying from './packs/370500-dongying.json';
import yantai from './packs/370600-yantai.json';
import weifang from './packs/370700-weifang.json';
import rizhao from './packs/371100-rizhao.json';
import yishui from './packs/371323-yishui.json';
import dezhou from './packs/371400-dezhou.json';
import zouping from './packs/371681-zouping.json';
import henan from './packs/410000-henan.json';
import zhengzhou from './packs/410100-zhengzhou.json';
import nanyang from './packs/411300-nanyang.json';
import yongzhou from './packs/431100-yongzhou.json';
import heyuan from './packs/441600-heyuan.json';
import babu from './packs/451102-babu.json';
import hainan from './packs/460000-hainan.json';
import luzhou from './packs/510500-luzhou.json';
import guizhou from './packs/520000-guizhou.json';
import yunnan from './packs/530000-yunnan.json';
import yaoan from './packs/532325-yaoan.json';
import deqin from './packs/533422-deqin.json';
import shaanxi from './packs/610000-shaanxi.json';
import xian from './packs/610100-xian.json';
import shangluo from './packs/611000-shangluo.json';
import city2016 from './packs/x-city-2016.json';
import city2026 from './packs/x-city-2026.json';
import county2017 from './packs/x-county-2017.json';
import district2023 from './packs/x-district-2023.json';
import harbinCounties from './packs/x-harbin-counties.json';
import harbinDistricts from './packs/x-harbin-districts.json';
import huainanDistricts from './packs/x-huainan-districts.json';
import luanOthers from './packs/x-luan-others.json';
import province2019 from './packs/x-province-2019.json';
import province2024 from './packs/x-province-2024.json';
import provinceProperty from './packs/x-province-property.json';
import wuhuCounties from './packs/x-wuhu-counties.json';

const nation = packs.get(NATION);
const read = (pack: unknown): Pack => pack as Pack;
const others: readonly unknown[] = [
  taiyuan,
  dengkou,
  jianshan,
  jiangsu,
  lianyungang,
  yiwu,
  anhui,
  duji,
  anqing,
  yuexi,
  chuzhou,
  suzhou,
  luan,
  jinanDistrict,
  yuanDistrict,
  xuancheng,
  ningguo,
  fujian,
  fuzhou,
  zhangzhou,
  dexing,
  jinan,
  dongying,
  yantai,
  weifang,
  rizhao,
  yishui,
  dezhou,
  zouping,
  henan,
  zhengzhou,
  nanyang,
  yongzhou,
  heyuan,
  babu,
  hainan,
  luzhou,
  guizhou,
  yunnan,
  yaoan,
  deqin,
  shaanxi,
  xian,
  shangluo,
  city2016,
  city2026,
  county2017,
  district2023,
  harbinCounties,
  harbinDistricts,
  huainanDistricts,
  luanOthers,
  province2019,
  province2024,
  provinceProperty,
  wuhuCounties,
];

/** Every pack that comes with the product: for the extension's background and for Node, too much for a page's script. */
export const allPacks: PackSet = packSet([...packs.values(), ...(nation ? [joined(nation, read(averages))] : []), ...others.map(read)]);
