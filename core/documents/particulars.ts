/** What a document says of somebody who signs, beyond the catalogue of fields. All may be left out: then a line is left to write on. */
export interface Particulars {
  readonly name?: string | null;
  readonly id_no?: string | null;
  /** To the recipient. */
  readonly relation?: string | null;
  /** Who signs for an organisation. */
  readonly head?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly bank?: string | null;
  readonly account_no?: string | null;
}

export type Signer = 'township' | 'village' | 'home' | 'carer' | 'guardian';

/** Names as they are to stand in print; where one is left out the case’s own is taken (`township`, `village`, `institution`). */
export interface PlaceNames {
  /** 洛南县 */
  readonly county?: string | null;
  /** 洛南县民政局; where only the county is known it is called its civil affairs department. */
  readonly countyOffice?: string | null;
  readonly township?: string | null;
  readonly village?: string | null;
  /** Of the villagers. */
  readonly group?: string | null;
}

export const particularLabels = {
  name: { zh: '姓名（名称）', en: 'name' },
  id_no: { zh: '公民身份号码', en: 'citizen ID number' },
  relation: { zh: '与乙方关系', en: 'relation to the recipient' },
  head: { zh: '负责人', en: 'who acts for it' },
  address: { zh: '地址', en: 'address' },
  phone: { zh: '联系电话', en: 'telephone' },
  bank: { zh: '开户银行', en: 'bank' },
  account_no: { zh: '账号', en: 'account number' },
} as const;

export const signerLabels = {
  township: { zh: '乡镇（街道）', en: 'township' },
  village: { zh: '村（居）委会', en: 'village committee' },
  home: { zh: '供养服务机构', en: 'home' },
  carer: { zh: '照料服务人', en: 'carer' },
  guardian: { zh: '监护人', en: 'guardian' },
} as const;
