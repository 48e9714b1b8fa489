using SiteGen.Configuration;

namespace SiteGen.Tests.Configuration;

/// <summary><c>deploy</c>, and that no secret is taken from it or shown because of it.</summary>
public sealed class DeployConfigTests
{
    [Test]
    public void Targets_keep_their_order_and_have_their_defaults()
    {
        using var folder = ConfigFolder.With("site.yaml", """
            deploy:
              targets:
                - { name: pages, kind: git }
                - { name: store, kind: s3, bucket: recaps, prefix: /blog/, keep: "/media/*" }
                - { name: web, kind: folder, path: ../web, cache: [{ for: "*.pdf", value: no-store }] }
            """);

        var read = folder.Read();

        Assert.That(read.Diagnostics, Is.Empty);
        var targets = read.Value.Deploy.Targets;
        Assert.That(targets[0], Is.EqualTo(new TargetConfig.Git("pages", "origin", "gh-pages") { Cache = targets[0].Cache, Kept = targets[0].Kept }));
        Assert.That(targets[1], Is.InstanceOf<TargetConfig.S3>().With.Property("Prefix").EqualTo("blog/"));
        Assert.That(targets[1].Kept, Is.EqualTo(new[] { "/media/*" }));
        Assert.That(targets[2].Cache, Is.EqualTo(new[] { new CacheRule("*.pdf", "no-store") }));
    }

    [TestCase("secretKey")]
    [TestCase("secret_access_key")]
    [TestCase("password")]
    [TestCase("accountKey")]
    [TestCase("sas-token")]
    [TestCase("connectionString")]
    [TestCase("key")]
    public void A_secret_is_an_error_that_does_not_quote_it(string key)
    {
        using var folder = ConfigFolder.With("site.yaml", $"deploy: {{ targets: [{{ name: a, kind: s3, bucket: b, {key}: do-not-show }}] }}\n");

        var read = folder.Read();

        Assert.That(read.Diagnostics.Select(static item => item.ToString()), Is.EqualTo(new[] { $"site.yaml: error SG0361: '{key}' in line 1 holds a secret" }));
        Assert.That(read.Value.Deploy.Targets, Is.Empty);
    }

    [TestCase("https://me:word@example.org/pages.git", true)]
    [TestCase("https://word@example.org/pages.git", true)]
    [TestCase("ssh://git@example.org/pages.git", false)]
    [TestCase("git@example.org:pages.git", false)]
    [TestCase("../pages.git", false)]
    public void An_address_with_a_password_is_a_secret(string address, bool isSecret)
    {
        using var folder = ConfigFolder.With("site.yaml", $"deploy: {{ targets: [{{ name: a, kind: git, repository: \"{address}\" }}] }}\n");

        Assert.That(folder.Read().HasErrors, Is.EqualTo(isSecret));
    }

    [Test]
    public void A_site_of_Hugos_is_not_stopped_by_a_target_that_is_none()
    {
        using var folder = ConfigFolder.With("hugo.yaml", "deploy: { targets: [{ name: a, kind: ftp }] }\n");

        Assert.That(folder.Read().HasErrors, Is.False);
    }
}
