// 由页面的 onclick 等属性调用，写法与老系统一致
/* oxlint-disable no-unused-vars, unicorn/prefer-add-event-listener */

// 公用脚本：页面日志、联动、日期选择、保存

var pageLog = [];

function logEvent(e) {
  e = e || window.event;
  var el = e.target || e.srcElement;
  if (el && el.name && el.form) {
    pageLog[pageLog.length] = { name: el.name, type: e.type, value: el.value };
  }
}

function noteSeen(el, type) {
  pageLog[pageLog.length] = { name: el.name, type: type, value: el.value };
}

if (document.addEventListener) {
  document.addEventListener('input', logEvent, true);
  document.addEventListener('change', logEvent, true);
  document.addEventListener('blur', logEvent, true);
}

function getEl(id) {
  return document.getElementById(id);
}

function initPage() {
  if (document.forms.length === 0 || document.forms[0].name !== 'applyForm') return;
  changeGyfs(document.forms[0].gyfs);
  changeYwr(document.forms[0].ywfdywr);
}

// 供养机构：供养方式为集中时才可选
var homes = [['01', '云岭乡中心敬老院'], ['02', '石桥镇福寿敬老院'], ['03', '县社会福利中心']];

function changeGyfs(el) {
  var list = document.forms[0].gyjg;
  list.options.length = 1;
  if (el.value === '1') {
    for (var i = 0; i < homes.length; i++) {
      list.options[list.options.length] = new Option(homes[i][1], homes[i][0]);
    }
    list.disabled = false;
  } else {
    list.selectedIndex = 0;
    list.disabled = true;
  }
}

// 义务人一栏：有法定义务人时才显示
function changeYwr(el) {
  var shown = el.value === '2' ? '' : 'none';
  getEl('trYwr1').style.display = shown;
  getEl('trYwr2').style.display = shown;
}

// 行政区划：每按一次换一个
var regions = [['611021', '陕西省洛南县'], ['370923', '山东省东平县'], ['611002', '陕西省商州区']];

function pickRegion(form, nameBox, codeBox) {
  var next = 0;
  for (var i = 0; i < regions.length; i++) {
    if (form[codeBox].value === regions[i][0]) next = (i + 1) % regions.length;
  }
  form[codeBox].value = regions[next][0];
  form[nameBox].value = regions[next][1];
}

// 日期选择：和老控件一样，填好以后不触发任何事件
var daysFor = null;

function twoDigits(n) {
  return n < 10 ? '0' + n : '' + n;
}

function closeDays() {
  var old = getEl('daysBox');
  if (old) old.parentNode.removeChild(old);
  daysFor = null;
}

function daysCell(row, text, act) {
  var td = row.insertCell(-1);
  td.appendChild(document.createTextNode(text));
  td.onclick = act;
  return td;
}

function drawDays(el, year, month) {
  closeDays();
  daysFor = el;
  var box = document.createElement('table');
  var at = el.getBoundingClientRect();
  box.id = 'daysBox';
  box.className = 'days';
  box.style.left = at.left + document.body.scrollLeft + 'px';
  box.style.top = at.bottom + document.body.scrollTop + 'px';
  var row = box.insertRow(-1);
  daysCell(row, '<<', function () { drawDays(el, year - 1, month); }).className = 'go';
  daysCell(row, '<', function () { drawDays(el, month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1); }).className = 'go';
  daysCell(row, year + '-' + twoDigits(month), null).colSpan = 3;
  daysCell(row, '>', function () { drawDays(el, month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1); }).className = 'go';
  daysCell(row, '>>', function () { drawDays(el, year + 1, month); }).className = 'go';
  var first = new Date(year, month - 1, 1).getDay();
  var last = new Date(year, month, 0).getDate();
  for (var cell = 0; cell < first + last; cell++) {
    if (cell % 7 === 0) row = box.insertRow(-1);
    daysCell(row, cell < first ? '' : '' + (cell - first + 1), cell < first ? null : dayChosen(el, year, month, cell - first + 1));
  }
  document.body.appendChild(box);
}

function dayChosen(el, year, month, day) {
  return function () {
    el.value = year + '-' + twoDigits(month) + '-' + twoDigits(day);
    closeDays();
  };
}

function setday(el) {
  if (daysFor === el) {
    closeDays();
    return;
  }
  var now = new Date();
  var held = /^(\d{4})-(\d{2})-\d{2}$/.exec(el.value);
  drawDays(el, held ? +held[1] : now.getFullYear(), held ? +held[2] : now.getMonth() + 1);
}

// 保存：只查姓名
function checkName() {
  var ok = document.forms[0].xm.value.replace(/[\s　]/g, '') !== '';
  getEl('msg').innerText = ok ? '' : '请输入姓名！';
  if (!ok) document.forms[0].xm.focus();
  return ok;
}

function doSave() {
  if (!checkName()) return false;
  document.forms[0].submit();
  return false;
}

// 重置后联动栏目也要还原
function doReset() {
  document.forms[0].reset();
  initPage();
  getEl('msg').innerText = '';
  return false;
}
