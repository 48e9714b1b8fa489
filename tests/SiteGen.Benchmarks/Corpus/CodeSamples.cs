namespace SiteGen.Benchmarks.Corpus;

/// <summary>One code block per post, in turn in six languages; the filled slots make each the only one of its kind.</summary>
internal static class CodeSamples
{
    private const string Go = """
        // Retries the {option} until the deadline, then gives up.
        func retry{number}(ctx context.Context, limit int) (string, error) {
            for attempt := 0; attempt < limit; attempt++ {
                result, err := client.Get(ctx, "/v2.0/{slug}/{number}")
                if err == nil {
                    return fmt.Sprintf("%s after %d", result.Name, attempt), nil
                }
                time.Sleep(time.Duration({value}*attempt) * time.Millisecond)
            }
            return "", errors.New("{thing}: no answer after {value} tries")
        }
        """;

    private const string Python = """"
        class Handler{number}(base.AgentHandler):
            """Keeps the {thing} alive."""

            TIMEOUT = {value}

            @registry.receives(resources.PORT, [events.AFTER_UPDATE])
            def {option}(self, resource, event, trigger, payload=None):
                ports = [p for p in payload.states if p["status"] != "DOWN"]
                for port in ports:  # {quality} ports come first
                    if port.get("mtu", 1500) > {number}:
                        raise ValueError(f"{port['id']}: mtu too large")
                return len(ports) * 0.{value}
        """";

    private const string Bash = """
        #!/usr/bin/env bash
        set -euo pipefail
        # {quality} {thing}: one more try
        for node in compute-{value} compute-{percent}; do
            if ! ssh "$node" systemctl is-active --quiet agent-{number}; then
                echo "restarting {option} on ${node}" >&2
                ssh "$node" "sudo systemctl restart agent-{number}"
            fi
        done
        export RETRIES={value}
        curl -fsS "https://api.example.org/v2/{slug}?limit=${RETRIES}" | jq '.ports[] | .id' > ports-{number}.txt
        """;

    private const string Yaml = """
        - job:
            name: {slug}-{number}
            parent: devstack-multinode
            timeout: {value}
            # {quality}: see the notes
            required-projects: [openstack/neutron, openstack/nova]
            vars:
              {option}: true
              retries: {percent}
              services: &services
                q-agent: "enabled-{number}"
                q-dhcp: 'off'
            irrelevant-files:
              - ^doc/.*$
              - ^releasenotes/{slug}/.*$
        """;

    private const string CSharp = """
        /// <summary>Remembers the {thing}.</summary>
        public sealed record Lease{number}(string Host, int Seconds = {value})
        {
            private const double Factor = 1.{percent};

            public async Task<string?> RenewAsync(HttpClient client, CancellationToken cancel)
            {
                var reply = await client.GetAsync($"/leases/{Host}/{number}", cancel);
                return reply.IsSuccessStatusCode
                    ? await reply.Content.ReadAsStringAsync(cancel)
                    : throw new TimeoutException("{quality} {thing}"); // nobody answered
            }
        }
        """;

    private const string Json = """
        {
          "id": "{slug}-{number}",
          "name": "{quality} {thing}",
          "enabled": true,
          "limits": { "ports": {value}, "ratio": 0.{percent}, "burst": null },
          "tags": ["{team}", "{city}", "{action}"],
          "links": [
            { "rel": "self", "href": "https://api.example.org/v2/{slug}/{number}" },
            { "rel": "notes", "href": "https://etherpad.example.org/p/{slug}" }
          ]
        }
        """;

    private static readonly (string Language, string Code)[] Samples =
        [("go", Go), ("python", Python), ("bash", Bash), ("yaml", Yaml), ("csharp", CSharp), ("json", Json)];

    public static int Count => Samples.Length;

    public static string Fenced(int post, Sentences sentences)
    {
        var (language, code) = Plain(post, sentences);
        return $"```{language}\n{code}```\n";
    }

    public static (string Language, string Code) Plain(int post, Sentences sentences)
    {
        var (language, code) = Samples[post % Samples.Length];
        return (language, sentences.Fill(code).ReplaceLineEndings("\n") + "\n");
    }
}
