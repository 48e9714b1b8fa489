namespace SiteGen.Cli.Serving;

/// <summary>What single keys do while a preview runs.</summary>
internal sealed class ServeKeys(Func<char> readKey)
{
    public required Action Open { get; init; }

    public required Action LookAgain { get; init; }

    public required Action Quit { get; init; }

    /// <summary>Waiting for a key cannot be cancelled: the thread ends with the process.</summary>
    public void Listen() => new Thread(Read) { IsBackground = true, Name = "keys" }.Start();

    private void Read()
    {
        try
        {
            while (Obeys(char.ToLowerInvariant(readKey())))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The terminal was closed.
        }
    }

    private bool Obeys(char key)
    {
        switch (key)
        {
            case 'o':
                Open();
                return true;
            case 'r':
                LookAgain();
                return true;
            case 'q':
                Quit();
                return false;
            default:
                return true;
        }
    }
}
