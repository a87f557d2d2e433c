// 攻击脚本：测试调用 window.attack 的各个函数，并读取它记下的内容。
// 地址参数：?find=短语一,短语二（要查找的文字，UTF-8 百分号编码）
//           ?remove=1 不断删除不认识的元素；?hide=1 用 display:none 隐藏它们；?clobber=1 用表单名字盖住 document 和 form 的属性

/* oxlint-disable no-extend-native -- 原型污染正是要试的攻击 */

(function () {
  var options = new URLSearchParams(location.search);
  var ownWords = 'HEAD BODY'.split(' ');

  var attack = {
    executed: [], // 被当作标记执行的载荷
    added: [], // MutationObserver 看到的新增节点
    messages: [], // 收到的 message 事件
    events: [], // 收到的、名字带 wxt 或 wubao 的自定义事件
    keys: [], // 传到页面的按键
    pointers: [], // 传到页面的指针事件落在谁身上
    shadows: [], // 页面一侧的 attachShadow 调用
    errors: [], // 页面一侧的脚本错误
    removed: 0,
    phrases: (options.get('find') || '').split(',').filter(Boolean),
  };
  window.attack = attack;

  function describe(node) {
    return node.nodeType === 1 ? node.outerHTML.slice(0, 2000) : String(node.nodeValue).slice(0, 2000);
  }

  // 页面不认识的元素：直接挂在 html 下，或挂在 body 下而没有 own 标记
  attack.foreign = function () {
    var all = [];
    var root = document.documentElement;
    for (var i = 0; i < root.children.length; i++) {
      if (ownWords.indexOf(root.children[i].tagName) < 0) all.push(root.children[i]);
    }
    for (var j = 0; document.body && j < document.body.children.length; j++) {
      if (!document.body.children[j].classList.contains('own')) all.push(document.body.children[j]);
    }
    return all;
  };

  attack.foreignMarkup = function () {
    return attack.foreign().map(describe);
  };

  // 逐个查找短语，返回找到的；从头找起，区分大小写
  attack.find = function (phrases) {
    return (phrases || attack.phrases).filter(function (phrase) {
      getSelection().removeAllRanges();
      return window.find(phrase, true, false, true, false, true, false);
    });
  };

  // 全选后读出选中的文字
  attack.selectAll = function () {
    document.execCommand('selectAll');
    return getSelection().toString();
  };

  // 能读到 shadowRoot 的元素及其内容
  attack.roots = function () {
    return Array.prototype.slice
      .call(document.querySelectorAll('*'))
      .filter(function (el) { return el.shadowRoot; })
      .map(function (el) { return { tag: el.tagName, text: el.shadowRoot.textContent, markup: el.shadowRoot.innerHTML.slice(0, 2000) }; });
  };

  // 页面文字的各种读法
  attack.text = function () {
    return { inner: document.documentElement.innerText, content: document.documentElement.textContent };
  };

  attack.frames = function () {
    return { length: window.length, iframes: document.querySelectorAll('iframe').length };
  };

  attack.resources = function () {
    return performance.getEntriesByType('resource').map(function (entry) { return entry.name; });
  };

  attack.under = function (x, y) {
    var el = document.elementFromPoint(x, y);
    return el ? el.tagName + (el.name ? '[' + el.name + ']' : '') : null;
  };

  // 伪造扩展自己的事件和消息。ids：扩展编号；scripts：内容脚本名；已偷听到的名字也一并发送
  attack.forge = function (ids, scripts) {
    var names = ['wxt:content-script-started', 'wxt:locationchange', 'wubao:stop', 'wubao:invalidated'];
    (ids || ['undefined']).forEach(function (id) {
      (scripts || ['content']).forEach(function (script) {
        names.push(id + ':' + script + ':wxt:content-script-started', id + ':' + script + ':wxt:locationchange');
      });
    });
    attack.messages.concat(attack.events).forEach(function (heard) {
      if (heard.type && names.indexOf(heard.type) < 0) names.push(heard.type);
    });
    names.forEach(function (name) {
      (scripts || ['content']).forEach(function (script) {
        var detail = { contentScriptName: script, messageId: 'forged', __proto__: null, polluted: true };
        document.dispatchEvent(new CustomEvent(name, { detail: detail }));
        window.dispatchEvent(new CustomEvent(name, { detail: detail }));
        window.postMessage({ type: name, contentScriptName: script, messageId: 'forged', html: '<img src=x onerror="attack.executed.push(1)">' }, '*');
      });
    });
    return names;
  };

  // 假冒用户：对每个不认识的元素派发点击和按键（isTrusted 为假）
  attack.fakeClicks = function () {
    return attack.foreign().map(function (el) {
      el.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      return el.tagName;
    }).length;
  };

  // 改写不认识的元素：属性、样式、内容、弹出层
  attack.deface = function () {
    return attack.foreign().map(function (el) {
      el.setAttribute('style', 'display:none!important;opacity:0!important');
      el.setAttribute('hidden', '');
      el.setAttribute('inert', '');
      el.textContent = '已被页面改写';
      try { el.hidePopover(); } catch (e) { attack.errors.push(String(e)); }
      return el.tagName;
    }).length;
  };

  attack.removeForeign = function () {
    var all = attack.foreign();
    all.forEach(function (el) { el.remove(); });
    attack.removed += all.length;
    return all.length;
  };

  // 原型污染：改写内建对象，后来的脚本若在同一世界便会中招
  attack.pollute = function () {
    Object.prototype.polluted = '<img src=x onerror="attack.executed.push(\'polluted\')">';
    Object.prototype.severity = 'none';
    Object.prototype.hidden = true;
    Array.prototype.map = function () { return []; };
    Array.prototype.filter = function () { return []; };
    String.prototype.trim = function () { return 'polluted'; };
    RegExp.prototype.test = function () { return false; };
    JSON.stringify = function () { return '{}'; };
    return true;
  };

  // 大量无关改动，逼着观察者反复扫描；返回改动次数
  attack.churn = function (times) {
    for (var i = 0; i < times; i++) {
      var el = document.createElement('input');
      el.name = 'churn' + i;
      document.forms[0].appendChild(el);
      document.forms[0].removeChild(el);
    }
    return times;
  };

  attack.clobber = function () {
    var create = Document.prototype.createElement.bind(document);
    ['body', 'documentElement', 'querySelectorAll', 'createElement', 'forms', 'title', 'cookie'].forEach(function (name) {
      var el = create('form');
      el.name = name;
      el.className = 'own';
      firstBody.appendChild(el);
    });
    ['parentNode', 'elements', 'children', 'attributes', 'tagName', 'id', 'action', 'submit', 'ownerDocument', 'textContent'].forEach(function (name) {
      var el = create('input');
      el.type = 'hidden';
      el.name = name;
      Node.prototype.appendChild.call(theForm, el);
    });
    return true;
  };

  var theForm = null;
  var firstBody = null;

  var attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    attack.shadows.push({ tag: this.tagName, mode: init && init.mode });
    return attach.call(this, init);
  };

  window.addEventListener('error', function (e) { attack.errors.push(String(e.message)); });
  window.addEventListener('message', function (e) {
    var type = e.data && typeof e.data === 'object' ? String(e.data.type || '') : '';
    var copy = '';
    try { copy = JSON.stringify(e.data); } catch (problem) { copy = String(problem); }
    attack.messages.push({ type: type, data: copy });
  });
  ['keydown', 'keyup', 'keypress', 'input'].forEach(function (type) {
    window.addEventListener(type, function (e) {
      attack.keys.push({ type: type, key: e.key || e.data || '', target: e.target && e.target.tagName, name: (e.target && e.target.name) || '' });
    }, true);
  });
  ['pointerdown', 'click', 'focusin'].forEach(function (type) {
    window.addEventListener(type, function (e) {
      attack.pointers.push({ type: type, target: e.target && e.target.tagName, name: (e.target && e.target.name) || '' });
    }, true);
  });

  // 偷听名字带 wxt 或 wubao 的自定义事件
  var dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (/wxt|wubao/i.test(event.type)) attack.events.push({ type: event.type });
    return dispatch.call(this, event);
  };

  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      for (var i = 0; i < change.addedNodes.length; i++) {
        var node = change.addedNodes[i];
        if (attack.added.length < 5000 && document.readyState !== 'loading') attack.added.push(describe(node));
      }
    });
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  document.addEventListener('DOMContentLoaded', function () {
    theForm = document.forms[0];
    firstBody = document.body;
    if (options.get('hide') === '1') document.documentElement.className = 'hide';
    if (options.get('clobber') === '1') attack.clobber();
    if (options.get('remove') === '1') setInterval(attack.removeForeign, 20);
  });
})();
