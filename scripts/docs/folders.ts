import type { Words } from '../../core/model/field-spec.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** What the folders of rules are called; one that is new has its own name until it stands here. */
const folderNames: Readonly<Record<string, Words>> = {
  identity: words('身份信息', 'Identity'),
  eligibility: words('认定条件', 'Eligibility'),
  support: words('供养标准和照料护理', 'Support'),
  procedure: words('办理程序', 'Procedure'),
  agreement: words('供养协议', 'Agreement'),
  funding: words('资金台账', 'Funding'),
  institution: words('供养服务机构', 'Homes'),
  report: words('县级工作报告', 'County report'),
  service: words('服务记录', 'Service records'),
};

export const folderName = (folder: string): Words => folderNames[folder] ?? words(folder, folder);
