import { createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { InboundText, State } from "../src/generated/control-types.ts";
import { control } from "./control.ts";
import { conversationsOf, keyOf, type Conversation } from "./conversations.ts";
import { readMarks } from "./kept.ts";
import { follow } from "./live.ts";
import type { Happening, Model } from "./model.ts";
import { formatPlace, parsePlace, type Place } from "./place.ts";
import { sendersOf, type Sender } from "./senders.ts";

/** What every part of the page works with. */
export interface Desk {
  readonly model: Model;
  readonly state: State;
  readonly senders: readonly Sender[];
  readonly conversations: readonly Conversation[];
  readonly place: Place;
  /** The open conversation, if there is a message in it. */
  readonly open: Conversation | undefined;
  readonly isConnected: boolean;
  /** Why a text that came in was handed to nobody, by Sid, as far as this tab sent it. */
  readonly dropped: ReadonlyMap<string, string>;
  /** What went wrong last, for people to read. */
  readonly problem: string | undefined;
  /** Goes somewhere else; what is not given stays. */
  go(to: Partial<Place>): void;
  urlOf(to: Partial<Place>): string;
  /** Runs what may fail, and says so. Whether it went well. */
  attempt(work: () => Promise<unknown>): Promise<boolean>;
  forgetProblem(): void;
  /** Texts as a phone. */
  text(text: InboundText): Promise<boolean>;
  refreshState(): Promise<void>;
}

const Context = createContext<Desk | undefined>(undefined);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === undefined) throw new Error("used outside of the page");
  return desk;
}

/** The desk, once everything is loaded. It stays until the page is left, and so does whatever listens for it. */
export function useNewDesk(onNews: (news: readonly Happening[]) => void): Desk | undefined {
  const [model, setModel] = useState<Model>();
  const [state, setState] = useState<State>();
  const [isConnected, setIsConnected] = useState(true);
  const [dropped, setDropped] = useState<ReadonlyMap<string, string>>(new Map());
  const [problem, setProblem] = useState<string>();
  const { place, go } = usePlace();
  const marks = useReadMarks();

  const refreshState = useCallback(async () => setState(await control.state()), []);
  const news = useRef(onNews);
  news.current = onNews;
  useEffect(() => {
    const refresh = () => void refreshState().catch(() => undefined);
    // Somebody else may have changed what is configured.
    addEventListener("focus", refresh);
    follow({
      onModel(next, happenings) {
        setModel(next);
        news.current(happenings);
      },
      onReset: refresh,
      onConnection: setIsConnected,
    });
  }, [refreshState]);

  const conversations = useMemo(
    () =>
      model === undefined
        ? []
        : conversationsOf(model.messages.values(), model.alerts.values(), marks.read),
    [model, marks.read],
  );
  const openKey = place.pair && keyOf(place.pair);
  const open = conversations.find(({ key }) => key === openKey);
  const lastSid = open?.last.sid;
  const isVisible = useVisibility();
  useEffect(() => {
    if (open !== undefined && open.unread > 0 && isVisible) marks.mark(open);
  }, [open?.key, lastSid, open?.unread, isVisible]);

  const senders = useMemo(() => (state === undefined ? [] : sendersOf(state)), [state]);
  if (model === undefined || state === undefined) return undefined;

  const attempt: Desk["attempt"] = async (work) => {
    try {
      await work();
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(
        error instanceof TypeError ? "The mock does not answer." : (error as Error).message,
      );
      return false;
    }
  };
  return {
    model,
    state,
    senders,
    conversations,
    place,
    open,
    isConnected,
    dropped,
    problem,
    go,
    urlOf: (to) => formatPlace({ filter: place.filter, view: "texts", ...to }),
    attempt,
    forgetProblem: () => setProblem(undefined),
    text: (text) =>
      attempt(async () => {
        const { message_sid: sid, dropped: why } = await control.receive(text);
        if (why !== null) setDropped((known) => new Map([...known, [sid, why]]));
      }),
    refreshState,
  };
}

function usePlace() {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  const go = useCallback((to: Partial<Place>) => {
    const from = parsePlace(location.hash);
    const next = { ...from, ...to };
    const url = formatPlace(next);
    // Every letter of a filter would be a step back otherwise.
    if (Object.keys(to).every((name) => name === "filter")) history.replaceState(null, "", url);
    else if (url !== location.hash) history.pushState(null, "", url);
    setPlace(next);
  }, []);
  // Of links to a fragment as well, not only of back and forward.
  useEffect(() => addEventListener("popstate", () => setPlace(parsePlace(location.hash))), []);
  return { place, go };
}

function useReadMarks() {
  const [read, setRead] = useState(readMarks.get);
  useEffect(() => readMarks.follow(() => setRead(readMarks.get())), []);
  const mark = ({ key, last }: Conversation) => {
    const next = { ...readMarks.get(), [key]: last.sid };
    // Conversations of long ago are forgotten, so that the list does not grow for ever.
    const kept = Object.fromEntries(Object.entries(next).slice(-MARKS_MAX));
    readMarks.set(kept);
    setRead(kept);
  };
  return { read, mark };
}

/** What arrives in a tab that nobody looks at is unread until somebody does. */
function useVisibility(): boolean {
  const [isVisible, setIsVisible] = useState(!document.hidden);
  useEffect(() => {
    document.addEventListener("visibilitychange", () => setIsVisible(!document.hidden));
  }, []);
  return isVisible;
}

const MARKS_MAX = 2000;
