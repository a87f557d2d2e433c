import { mistyped, person } from './practice-case.ts';

interface Props {
  onSave(): void;
}

const Text = ({ label, name, value, size = 20 }: { readonly label: string; readonly name: string; readonly value: string; readonly size?: number }) => (
  <>
    <th>
      <label for={`practice-${name}`}>{label}：</label>
    </th>
    <td>
      <input id={`practice-${name}`} name={name} size={size} defaultValue={value} autocomplete="off" />
    </td>
  </>
);

const Choice = ({ label, name, chosen, choices }: { readonly label: string; readonly name: string; readonly chosen: string; readonly choices: readonly string[] }) => (
  <>
    <th>
      <label for={`practice-${name}`}>{label}：</label>
    </th>
    <td>
      <select id={`practice-${name}`} name={name}>
        {['请选择', ...choices].map((word) => (
          <option key={word} value={word === '请选择' ? '' : word} selected={word === chosen}>
            {word}
          </option>
        ))}
      </select>
    </td>
  </>
);

/** A form as the old systems have them, Chinese in every language, with the slips that everybody makes. */
export const PracticeForm = ({ onSave }: Props) => (
  <form
    class="old"
    lang="zh-CN"
    onSubmit={(event) => {
      event.preventDefault();
      onSave();
    }}
  >
    <h2>特困人员救助供养审批表</h2>
    <table>
      <tbody>
        <tr>
          <Text label="姓名" name="xm" value={person.name} />
          <Choice label="性别" name="xb" chosen="女" choices={['男', '女']} />
        </tr>
        <tr>
          <Text label="身份证号" name="sfzh" value={mistyped} size={24} />
          <Text label="出生日期" name="csrq" value="1882-03-02" />
        </tr>
        <tr>
          <Text label="申请日期" name="sqrq" value="2010-05-04" />
          <Choice label="供养方式" name="gyfs" chosen="分散供养" choices={['集中供养', '分散供养']} />
        </tr>
        <tr>
          <Text label="评议人数" name="pyrs" value="12" size={6} />
          <Text label="同意人数" name="tyrs" value="11" size={6} />
        </tr>
        <tr>
          <Text label="不同意人数" name="btyrs" value="3" size={6} />
          <Text label="经办人" name="jbr" value="" />
        </tr>
      </tbody>
    </table>
    <p class="buttons">
      <button type="submit">保 存</button>
    </p>
  </form>
);
