/** Pages to measure on, as text. */

const labels = ['户主姓名', '身份证号', '性别', '出生日期', '民族', '供养方式', '家庭住址', '联系电话', '开户银行', '账户名称', '银行账号', '申请日期', '申请理由', '残疾类别', '残疾等级', '健康状况', '婚姻状况', '家庭人口数', '年收入', '备注'];

const page = (title: string, body: string): string => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A table of labels and boxes, four a row, as JSP prints it: the twenty fields, then more that are none of ours. */
export function formPage(controls: number): string {
  const cell = (i: number): string => {
    const label = labels[i] ?? `栏目${i}`;
    const box = i % 9 === 2 ? `<select name="c${i}"><option value="">请选择</option><option value="1">一</option><option value="2">二</option></select>` : `<input name="c${i}" type="text">`;
    return `<td class="l">${label}：</td><td>${box}<font color="red">*</font></td>`;
  };
  const rows = Array.from({ length: Math.ceil(controls / 4) }, (_, r) => `<tr>${Array.from({ length: Math.min(4, controls - r * 4) }, (_2, i) => cell(r * 4 + i)).join('')}</tr>`);
  return page('农村五保供养申请', `<h3>基本信息</h3><form name="f"><table>${rows.join('')}</table><input type="button" value="保存"></form>`);
}

export function listPage(rows: number, columns: number): string {
  const heads = ['序号', '姓名', '身份证号', '性别', '供养方式', '月供养标准（元/月）', '银行账号', '申请日期', '备注'];
  const head = Array.from({ length: columns }, (_, i) => `<th>${heads[i] ?? `列${i}`}</th>`).join('');
  const row = (n: number): string => `<tr>${Array.from({ length: columns }, (_, i) => `<td>${i === 0 ? n : i === 1 ? `云${n}` : i === 5 ? '300.00' : '—'}</td>`).join('')}</tr>`;
  return page('供养对象列表', `<table><thead><tr>${head}</tr></thead><tbody>${Array.from({ length: rows }, (_, n) => row(n)).join('')}</tbody></table>`);
}

/** Words only: nothing of ours is on it. */
export const textPage = (): string => page('通知', Array.from({ length: 400 }, (_, i) => `<p>第${i}段：各乡镇人民政府，现将有关事项通知如下，请遵照执行。<a href="#">附件${i}</a></p>`).join(''));
