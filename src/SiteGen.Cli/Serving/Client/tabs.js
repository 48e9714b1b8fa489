// The stream of events. Browsers open six connections to a host at most, so all tabs of a browser share one: the tab that holds
// the lock listens for all. Where there are no locks, each tab listens as long as it is looked at.
const beat = 10_000;
const channel = navigator.locks && window.BroadcastChannel ? new BroadcastChannel("sitegen") : null;
const others = new Map();
let waiting = null;
let release = null;
let events = null;
let stream = null;
let heard = Date.now();
let pause = 200;
let retry = 0;
let lostTimer = 0;
let told = "";
let telling = null;

// A tab on its way to another page may be the one that listens for a moment; whatever it is told then would call it back.
const patience = 3_000;
let leaving = 0;

function self() {
  return { id, at, has };
}

function lead(steal = false) {
  waiting?.abort();
  const mine = (waiting = new AbortController());
  const options = steal ? { steal: true } : { signal: mine.signal };
  navigator.locks.request("sitegen", options, () => {
    listen();
    return new Promise((done) => (release = done));
  }).catch(() => {
    // Another tab took over, since this one seemed to sleep; or it asked again itself.
    if (waiting === mine) {
      deafen();
      lead();
    }
  });
}

function listen() {
  deafen();
  heard = Date.now();
  events = new EventSource(`/_sitegen/events?${new URLSearchParams(self())}`);
  events.onmessage = (event) => hear(JSON.parse(event.data));
  events.onerror = () => {
    deafen();
    share({ do: "lost" });
    retry = setTimeout(listen, pause);
    pause = Math.min(pause * 1.5, 2_000);
  };
}

function deafen() {
  clearTimeout(retry);
  events?.close();
  events = stream = null;
  told = "";
}

function hear(message) {
  if (message.do === "hello") {
    stream = message.stream;
    pause = 200;
    told = lines([self()]);
    channel?.postMessage({ who: true });
    tell();
  }

  if (message.do === "beat") {
    // Who closed without a word is told no more.
    others.forEach((tab, key) => tab.seen < Date.now() - 3 * beat && others.delete(key));
    channel?.postMessage({ who: true });
    tell();
  }

  share(message);
}

// First the others: what this tab is told may be to go.
function share(message) {
  channel?.postMessage({ message });
  act(message);
}

function lines(tabs) {
  return tabs.map((tab) => `${tab.id}\t${tab.at}\t${tab.has}`).join("\n");
}

async function tell() {
  if (telling || !stream) {
    return;
  }

  const tabs = [self(), ...others.values()];
  const names = tabs.map((tab) => `${tab.id} ${tab.at}`).join("\n");
  if (names === told || (told && tabs.length === 1 && told === lines(tabs))) {
    return;
  }

  telling = fetch(`/_sitegen/tabs?stream=${stream}`, { method: "POST", body: lines(tabs) });
  told = names;
  try {
    const answer = await telling;
    telling = null;
    if (answer.status === 204) {
      tell();
    } else if (answer.status === 410 && events) {
      listen();
    } else {
      // Tabs that nobody tells anything should not look as if nothing happened.
      told = "";
      share({ do: "lost" });
    }
  } catch {
    // The stream breaks, too, and says so; else the next beat tries again.
    telling = null;
    told = "";
  }
}

function act(message) {
  heard = Date.now();
  if (message.do !== "lost") {
    clearTimeout(lostTimer);
    lostTimer = 0;
    connection(false);
  }

  if (message.tabs && (!message.tabs.includes(id) || Date.now() < leaving)) {
    return;
  }

  switch (message.do) {
    case "known":
      host.dataset.state = "live";
      break;
    case "lost":
      host.dataset.state = "lost";
      lostTimer ||= setTimeout(connection, 1_000, true);
      break;
    case "hello":
      if (!script.src.endsWith(`?${message.script}`)) {
        reload(message.script);
      }

      break;
    case "reload":
      reload(message.has);
      break;
    case "css":
      has = message.has;
      swap(message.sheets, has.slice(-17));
      channel?.postMessage({ here: self() });
      break;
    case "moved":
      leaving = Date.now() + patience;
      follow(message.to);
      break;
    case "navigate":
      leaving = Date.now() + patience;
      location.assign(message.to);
      break;
    case "mistakes":
      show(message);
      if (isShown) {
        loadFacts();
      }

      break;
    case "changed":
      document.dispatchEvent(new Event("sitegen-changed"));
      break;
  }
}

function join() {
  if (channel) {
    channel.postMessage({ here: self() });
    lead();
  } else if (document.visibilityState === "visible") {
    listen();
  }
}

function leave() {
  channel?.postMessage({ bye: id });
  waiting?.abort();
  waiting = null;
  deafen();
  release?.();
}

channel?.addEventListener("message", ({ data }) => {
  if (data.message && !events) {
    act(data.message);
  } else if (data.who) {
    channel.postMessage({ here: self() });
  } else if (data.here) {
    others.set(data.here.id, { ...data.here, seen: Date.now() });
    tell();
  } else if (data.bye) {
    others.delete(data.bye);
    tell();
  }
});

document.addEventListener("visibilitychange", () => {
  if (!channel) {
    if (document.visibilityState === "visible" && !events) {
      listen();
    } else if (document.visibilityState === "hidden") {
      deafen();
    }
  } else if (document.visibilityState === "visible") {
    channel.postMessage({ here: self() });
  }
});

// A connection may be dead without either end having noticed, and the tab that listens may sleep.
setInterval(() => {
  const silence = Date.now() - heard;
  if (events && silence > 2.5 * beat) {
    listen();
  } else if (channel && !events && document.visibilityState === "visible" && silence > 4 * beat) {
    heard = Date.now();
    lead(true);
  }
}, beat / 2);

addEventListener("pagehide", leave);

// What was told to this page before it was left is done.
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    id = newId();
    leaving = 0;
    join();
  }
});

whenRead(() => {
  root.append(bar);
  document.documentElement.append(host);
  comeBack();
  refreshBar();
  if (hasBar) {
    loadFacts();
  }
});
join();
