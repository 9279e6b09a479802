// The page of the demo. It draws the state that the server sends, and sends what a person does. No build step, no library.

const $ = (id) => document.getElementById(id);

function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "class") node.className = value;
    else if (key === "html") node.innerHTML = value; // only what the local servers have escaped
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((c) => c !== null && c !== undefined));
  return node;
}

async function send(path, body) {
  const response = await fetch("/api/" + path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

let toastTimer;
function toast(text) {
  $("toast").textContent = text;
  $("toast").classList.add("on");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => $("toast").classList.remove("on"), 3500);
}
const complain = (error) => toast(error.message);

// draw brings a list's items up to date: an item that did not change keeps its element, so nothing flickers or loses focus.
function draw(list, items, key, make) {
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const old = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let previous = null;
  for (const item of items) {
    const k = String(key(item)), shape = JSON.stringify(item);
    let node = old.get(k);
    old.delete(k);
    if (!node || node.dataset.shape !== shape) {
      const fresh = make(item);
      fresh.dataset.key = k;
      fresh.dataset.shape = shape;
      if (node) node.replaceWith(fresh);
      node = fresh;
    }
    const place = previous ? previous.nextSibling : list.firstChild;
    if (node !== place) list.insertBefore(node, place);
    previous = node;
  }
  for (const node of old.values()) node.remove();
  if (atEnd) list.scrollTop = list.scrollHeight;
}

const clock = (iso) => new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const copy = (text) => navigator.clipboard?.writeText(text).then(() => toast("Copied"), () => toast(text)) ?? toast(text);

// ---- pickers of commands, for both platforms

function picker(input, list, commands, choose) {
  let at = 0;
  const matches = () => {
    const text = input.value.trimStart();
    if (!text.startsWith("/") || text.includes(" ")) return [];
    return commands().filter((c) => c.name.startsWith(text.slice(1).toLowerCase()));
  };
  const show = () => {
    const found = matches();
    at = Math.min(at, Math.max(0, found.length - 1));
    list.hidden = found.length === 0;
    list.replaceChildren(...found.map((c, i) => el("li", { role: "option", "aria-selected": String(i === at), onmousedown: (e) => { e.preventDefault(); take(c); } },
      el("b", {}, "/" + c.name), el("span", {}, c.description))));
  };
  const take = (c) => { list.hidden = true; choose(c); };
  input.addEventListener("input", () => { at = 0; show(); });
  input.addEventListener("focus", show);
  input.addEventListener("blur", () => { list.hidden = true; });
  input.addEventListener("keydown", (e) => {
    const found = matches();
    if (list.hidden || found.length === 0) return;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") { at = (at + (e.key === "ArrowDown" ? 1 : found.length - 1)) % found.length; show(); e.preventDefault(); }
    if (e.key === "Tab") { take(found[at]); e.preventDefault(); }
    if (e.key === "Escape") list.hidden = true;
  });
  return { pick: () => (list.hidden ? null : matches()[at]), close: () => { list.hidden = true; } };
}

// ---- Telegram

let scene, state;
const tg = { chat: "private", replyTo: 0 };

function telegramMessage(m) {
  if (m.service) return el("li", { class: "tg service" }, m.service);
  const mine = !m.from.is_bot;
  const bubble = el("div", { class: "bubble" },
    tg.chat === "group" ? el("div", { class: "who" }, m.from.first_name) : null,
    m.photo ? el("img", { src: "/api/file/" + m.photo.id, alt: "QR code of the address", width: m.photo.width, height: m.photo.height }) : null,
    el("div", { class: "text", html: m.html || "" }),
    el("span", { class: "stamp" }, (m.edited_at ? "edited " : "") + clock(m.edited_at || m.date)));
  const rows = (m.buttons || []).map((row, r) => el("div", {}, ...row.map((b, c) => telegramButton(m, b, r, c))));
  return el("li", { class: "tg" + (mine ? " mine" : "") }, bubble, rows.length ? el("div", { class: "rows" }, ...rows) : null);
}

function telegramButton(m, b, row, column) {
  if (b.url) return el("a", { href: b.url, onclick: (e) => followLink(e, b.url) }, b.text);
  if (b.copy_text) return el("button", { class: b.style, onclick: () => copy(b.copy_text.text) }, b.text);
  return el("button", {
    class: b.style,
    onclick: async () => {
      try {
        const answer = await send("telegram/press", { chat: m.chat_id, message: m.id, row, column });
        if (answer.text) toast(answer.text);
      } catch (error) { complain(error); }
    },
  }, b.text);
}

// A link to the bot opens its chat here, as Telegram would; others point at a chain that no explorer knows.
function followLink(event, url) {
  event.preventDefault();
  const start = new URL(url).searchParams.get("start");
  if (!url.startsWith("https://t.me/")) return toast(url);
  showChat("private");
  showTab("telegram");
  telegramSend("/start" + (start ? " " + start : ""));
}

function drawTelegram() {
  const messages = state.telegram[tg.chat] || [];
  draw($("tg-log"), messages.length ? messages : [{ id: "empty" }], (m) => m.id, (m) => m.id === "empty"
    ? el("li", { class: "empty" }, tg.chat === "private" ? "Say /start to meet the bot." : "Others read along here. Try /balance.")
    : telegramMessage(m));
  const last = messages.at(-1);
  tg.replyTo = last?.force_reply && last.id !== tg.declined ? last.id : 0;
  $("tg-asked").hidden = !tg.replyTo;
  $("tg-text").placeholder = tg.replyTo && last.placeholder ? last.placeholder : "Type / for commands";
}

async function telegramSend(text) {
  try {
    await send("telegram/send", { chat: scene.telegram[tg.chat], text, reply_to: tg.replyTo });
    $("tg-log").scrollTop = $("tg-log").scrollHeight;
  } catch (error) { complain(error); }
}

function showChat(name) {
  tg.chat = name;
  for (const b of document.querySelectorAll("[data-chat]")) b.setAttribute("aria-pressed", String(b.dataset.chat === name));
  $("tg-log").replaceChildren();
  drawTelegram();
  $("tg-log").scrollTop = $("tg-log").scrollHeight;
}

function setUpTelegram() {
  const pick = picker($("tg-text"), $("tg-picker"), () => (state?.telegram.commands || []).map((c) => ({ name: c.command, description: c.description })),
    (c) => { $("tg-text").value = ""; telegramSend("/" + c.name); });
  $("tg-form").addEventListener("submit", (e) => {
    e.preventDefault();
    const text = $("tg-text").value.trim();
    if (!text) return;
    pick.close();
    $("tg-text").value = "";
    telegramSend(text);
  });
  $("tg-unasked").addEventListener("click", () => { tg.declined = tg.replyTo; drawTelegram(); });
  for (const b of document.querySelectorAll("[data-chat]")) b.addEventListener("click", () => showChat(b.dataset.chat));
}

// ---- Discord

const dc = { user: "", channel: "channel", command: null };

const snapshot = () => state.discord[dc.user];
const channelId = () => (dc.channel === "channel" ? scene.discord.channel.id : snapshot().channels.find((c) => c.recipient_id === dc.user)?.id);

function discordMessage(m) {
  const rows = (m.components || []).filter((row) => row.components).map((row) => el("div", {}, ...row.components.map((b) => discordButton(m, b))));
  return el("li", { class: "dc" + (m.ephemeral ? " ephemeral" : "") },
    m.command && m.used_by ? el("div", { class: "used" }, `${m.used_by.global_name || m.used_by.username} used /${m.command}`) : null,
    el("div", {}, el("span", { class: "who" }, m.author.global_name || m.author.username), m.author.bot ? el("span", { class: "tag" }, "APP") : " ",
      el("span", { class: "time" }, clock(m.created_at) + (m.edited ? " (edited)" : ""))),
    m.thinking ? el("div", { class: "note" }, "Amasa is thinking…") : el("div", { class: "text", html: m.html }),
    ...(m.attachments || []).map((a) => el("img", { src: a.url, alt: a.description || "QR code of the address" })),
    rows.length ? el("div", { class: "rows" }, ...rows) : null,
    m.ephemeral ? el("div", { class: "note" }, "👁 Only you can see this") : null);
}

function discordButton(m, b) {
  if (b.url) return el("a", { href: b.url, onclick: (e) => followLink(e, b.url) }, b.label);
  return el("button", {
    class: "s" + b.style, disabled: b.disabled,
    onclick: () => send("discord/click", { user: dc.user, message: m.id, custom_id: b.custom_id }).catch(complain),
  }, b.label);
}

function drawDiscord() {
  const messages = snapshot().messages[channelId()] || [];
  draw($("dc-log"), messages.length ? messages : [{ id: "empty" }], (m) => m.id, (m) => m.id === "empty"
    ? el("li", { class: "empty" }, dc.channel === "channel" ? "Type / to see what the bot can do. Answers with money in them are for your eyes only." : "Notices of payouts arrive here.")
    : discordMessage(m));
  drawModal(snapshot().modal);
}

function drawModal(modal) {
  const dialog = $("dc-modal");
  if (!modal) { if (dialog.open) dialog.close(); dialog.dataset.id = ""; return; }
  if (dialog.dataset.id === modal.custom_id && dialog.open) return;
  dialog.dataset.id = modal.custom_id;
  $("dc-modal-form").replaceChildren(el("h2", {}, modal.title),
    ...modal.fields.map((f) => el("label", {}, f.label, el("input", { name: f.custom_id, placeholder: f.placeholder, required: f.required, maxlength: f.max_length || 4000, value: f.value || "" }))),
    el("div", { class: "buttons" }, el("button", { type: "button", onclick: () => send("discord/modal", { user: dc.user }).catch(complain) }, "Cancel"), el("button", { class: "go" }, "Submit")));
  if (!dialog.open) dialog.showModal();
}

function choose(command) {
  dc.command = command;
  $("dc-text").value = "/" + command.name;
  $("dc-options").replaceChildren(...(command.options || []).map((o) => {
    const label = o.name + (o.required ? "" : " (optional)");
    if (!o.choices?.length) return el("input", { name: o.name, placeholder: label, "aria-label": o.description });
    return el("select", { name: o.name, "aria-label": o.description }, el("option", { value: "" }, label), ...o.choices.map((c) => el("option", { value: c.value }, c.name)));
  }));
  ($("dc-options").firstChild || $("dc-form").querySelector("button")).focus();
}

function forget() {
  dc.command = null;
  $("dc-text").value = "";
  $("dc-options").replaceChildren();
}

function setUpDiscord() {
  dc.user = scene.discord.users[0].id;
  $("dc-user").replaceChildren(...scene.discord.users.map((u, i) => el("option", { value: u.id }, u.global_name + (i ? " (moderator)" : ""))));
  const commands = () => snapshot()?.commands[channelId()] || [];
  const pick = picker($("dc-text"), $("dc-picker"), commands, choose);
  $("dc-text").addEventListener("input", () => { if (dc.command && $("dc-text").value !== "/" + dc.command.name) { dc.command = null; $("dc-options").replaceChildren(); } });
  $("dc-form").addEventListener("submit", async (e) => {
    e.preventDefault();
    const typed = $("dc-text").value.trim().replace(/^\//, "");
    const command = dc.command || commands().find((c) => c.name === typed) || pick.pick();
    if (!command) return toast("Discord's channels take slash commands: type / and pick one.");
    if (!dc.command && command.options?.length && typed !== command.name) return choose(command);
    const options = Object.fromEntries([...$("dc-options").children].filter((i) => i.value).map((i) => [i.name, i.value]));
    try {
      await send("discord/command", { user: dc.user, channel: channelId(), name: command.name, options });
      forget();
    } catch (error) { complain(error); }
  });
  $("dc-user").addEventListener("change", () => { dc.user = $("dc-user").value; forget(); $("dc-log").replaceChildren(); drawDiscord(); });
  for (const b of document.querySelectorAll("[data-channel]")) b.addEventListener("click", () => {
    dc.channel = b.dataset.channel;
    for (const o of document.querySelectorAll("[data-channel]")) o.setAttribute("aria-pressed", String(o === b));
    forget();
    $("dc-log").replaceChildren();
    drawDiscord();
    $("dc-log").scrollTop = $("dc-log").scrollHeight;
  });
  $("dc-modal").addEventListener("cancel", (e) => { e.preventDefault(); send("discord/modal", { user: dc.user }).catch(complain); });
  $("dc-modal-form").addEventListener("submit", (e) => {
    e.preventDefault();
    const fields = Object.fromEntries(new FormData($("dc-modal-form")));
    send("discord/modal", { user: dc.user, fields }).catch(complain);
  });
}

// ---- outside world

function drawPanel() {
  const p = state.panel;
  $("clock").textContent = new Date(p.now).toLocaleString([], { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" }) + " · block " + p.head;
  $("no-payouts").hidden = p.payouts.length > 0;
  draw($("payouts"), p.payouts, (o) => o.tx, (o) => el("li", {},
    el("div", {}, `${o.amount} ${o.symbol}`, el("small", {}, `${o.platform}, to ${o.to === "telegram" ? "Telegram" : "Discord"}`)),
    o.orphaned ? el("span", { class: "state orphaned" }, "taken back")
      : o.failed ? el("span", { class: "state orphaned" }, "payer can't pay")
      : o.final ? el("span", { class: "state final" }, "final")
        : o.depth === 0 ? el("span", { class: "state" }, "on its way")
          : el("span", {}, el("span", { class: "state" }, `${o.depth} of ${scene.finality + 1} blocks `),
            el("button", { type: "button", onclick: () => orphan(o.tx) }, "Reorg"))));
  draw($("holdings"), p.wallet, (h) => h.symbol, (h) => el("li", {}, h.symbol, el("strong", {}, h.amount)));
}

async function orphan(tx) {
  $("payout-error").textContent = "";
  try { await send("panel/orphan", { tx }); } catch (error) { $("payout-error").textContent = error.message; }
}

function setUpPanel() {
  $("pay-stream").replaceChildren(...scene.streams.map((s, i) => el("option", { value: i, selected: s.id === "storj" && s.symbol === "STORJ" }, `${s.platform}: ${s.symbol}`)));
  const stream = () => scene.streams[$("pay-stream").value];
  const describe = () => { $("pay-note").textContent = stream().note; $("pay-symbol").textContent = stream().symbol; };
  $("pay-stream").addEventListener("change", describe);
  describe();
  $("pay-form").addEventListener("submit", async (e) => {
    e.preventDefault();
    $("pay-error").textContent = "";
    try {
      await send("panel/payout", { stream: stream().id, symbol: stream().symbol, amount: $("pay-amount").value.trim(), platform: $("pay-platform").value });
    } catch (error) { $("pay-error").textContent = error.message; }
  });
  $("next-day").addEventListener("click", async () => {
    $("next-day").disabled = true; // the day waits until the bot has finished what it has in hand
    await send("panel/next-day", {}).then(() => toast("A day has passed"), complain);
    $("next-day").disabled = false;
  });
  $("wallet").textContent = scene.wallet;
  $("copy-wallet").addEventListener("click", () => copy(scene.wallet));
}

// ---- tabs, on narrow screens

function showTab(name) {
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const on = tab.id === "tab-" + name;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    $(tab.getAttribute("aria-controls")).classList.toggle("shown", on);
  }
  for (const log of document.querySelectorAll(".log")) log.scrollTop = log.scrollHeight;
}

function setUpTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener("click", () => showTab(tab.getAttribute("aria-controls")));
    tab.addEventListener("keydown", (e) => {
      const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[e.key];
      if (step) { const next = tabs[(i + step) % tabs.length]; next.focus(); next.click(); }
    });
  }
}

// ---- start

function connect() {
  const events = new EventSource("/api/events");
  events.onmessage = (e) => {
    state = JSON.parse(e.data);
    drawTelegram();
    drawDiscord();
    drawPanel();
    document.body.dataset.live = "yes";
  };
  events.onerror = () => { document.body.dataset.live = "no"; $("clock").textContent = "The demo has ended, or is starting again…"; };
}

scene = await (await fetch("/api/scene")).json();
setUpTabs();
setUpTelegram();
setUpPanel();
setUpDiscord();
connect();
